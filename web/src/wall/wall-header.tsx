import { formatCount, formatTime } from '../measures/format';
import type { Freshness } from '../measures/freshness';
import type { Summary } from '../measures/summary';
import { language, words } from '../ui/language';
import { LanguageSwitch } from '../ui/language-switch';
import { badgeText, type News, toReader, troubleIn } from '../ui/news';
import { Shape } from '../ui/shape';
import { wallWords } from './words';

interface WallHeaderProps {
  /** Of the board that is shown; null without one. */
  readonly name: string | null;
  readonly freshness: Freshness;
  readonly serverTime: number | null;
  /** Null while there are no queues to sum up. */
  readonly summary: Summary | null;
  readonly silentSource: boolean;
  /** Which page is shown of how many, from 0. */
  readonly page: number;
  readonly pages: number;
}

/** The one line above the tiles. When the numbers stand still it turns bright and says so, in the same place. */
export function WallHeader({
  name,
  freshness,
  serverTime,
  summary,
  silentSource,
  page,
  pages,
}: WallHeaderProps) {
  const trouble = troubleIn(freshness, words.value, language.value);
  return (
    <header class="wall-header" data-freshness={freshness.kind} data-trouble={trouble !== null}>
      <h1 class="centre">{name ?? 'Vigie'}</h1>
      <p class="for-readers" role="status">
        {toReader(freshness, words.value, language.value)}
      </p>
      {trouble === null ? (
        <Overview summary={summary} silentSource={silentSource} />
      ) : (
        <Trouble kind={freshness.kind} news={trouble} />
      )}
      {pages > 1 ? <PageMarks page={page} pages={pages} /> : null}
      {trouble === null ? <Badge freshness={freshness} /> : null}
      <time class="clock" data-field="clock">
        {serverTime === null ? '' : formatTime(serverTime, language.value)}
      </time>
      <LanguageSwitch />
    </header>
  );
}

/** Beyond so many, marks are only counted by who has time for it. */
const MARKS_UP_TO = 8;

function PageMarks({ page, pages }: Pick<WallHeaderProps, 'page' | 'pages'>) {
  const [here, all] = [page + 1, pages].map((count) => formatCount(count, language.value));
  return (
    <p class="page-marks" data-field="page">
      <span class="for-readers">{wallWords.value.page(here ?? '', all ?? '')}</span>
      <span aria-hidden="true">
        {pages > MARKS_UP_TO
          ? `${here}/${all}`
          : Array.from({ length: pages }, (_, place) => (
              <i key={place} class="page-mark" data-here={place === page} />
            ))}
      </span>
    </p>
  );
}

function Badge({ freshness }: { readonly freshness: Freshness }) {
  return (
    <p class="badge" data-field="connection">
      <Shape name={freshness.kind === 'connecting' ? 'closed' : 'well'} />
      {badgeText(freshness, words.value, language.value)}
    </p>
  );
}

function Trouble({ kind, news }: { readonly kind: Freshness['kind']; readonly news: News }) {
  return (
    <p class="trouble" data-field="trouble">
      <Shape name={kind === 'still' ? 'still' : 'lost'} />
      <span>
        {news.sentence} {news.age === null ? null : <span class="age">{news.age}</span>}
      </span>
    </p>
  );
}

type OverviewProps = Pick<WallHeaderProps, 'summary' | 'silentSource'>;

/** A silent source is told by the queues that are without news for it; by itself where none of them is shown here. */
function Overview({ summary, silentSource }: OverviewProps) {
  if (summary === null) {
    return <p class="overview" />;
  }
  const { breach, watch, unknown } = summary;
  const { allIsWell, breaches, watches, withoutNews, sourceSilent } = words.value;
  const silent = silentSource && unknown === 0;
  return (
    <p class="overview" data-field="overview">
      {breach > 0 ? <OverviewPart state="breach" text={breaches(breach)} /> : null}
      {watch > 0 ? <OverviewPart state="watch" text={watches(watch)} /> : null}
      {unknown > 0 ? <OverviewPart state="unknown" text={withoutNews(unknown)} /> : null}
      {silent ? <OverviewPart state="unknown" text={sourceSilent} /> : null}
      {breach + watch + unknown === 0 && !silent ? <OverviewPart state="well" text={allIsWell} /> : null}
    </p>
  );
}

interface OverviewPartProps {
  readonly state: 'breach' | 'watch' | 'unknown' | 'well';
  readonly text: string;
}

function OverviewPart({ state, text }: OverviewPartProps) {
  return (
    <span class={`overview-part overview-${state}`}>
      <Shape name={state} />
      {text}
    </span>
  );
}
