import type * as wire from '../api/wire';
import { formatDuration, formatMoment, formatTime } from '../measures/format';
import { language } from '../ui/language';
import { Shape } from '../ui/shape';
import { type SourceStanding, standingOf } from './source-standing';
import { sourcesWords } from './words';

const SHAPES = { heard: 'well', 'events-only': 'well', silent: 'unknown', 'not-yet': 'closed' } as const;

interface SourcesListProps {
  readonly list: wire.SourceList;
}

/** The sources by name, and how each stands. */
export function SourcesList({ list }: SourcesListProps) {
  const told = sourcesWords.value;
  const { asOf, sources } = list;
  const silent = sources.filter((source) => standingOf(source) === 'silent').length;
  return (
    <>
      {silent === 0 ? (
        <p class="standing-as sources-sum" data-state="well">
          <Shape name="well" />
          {told.allHeard}
        </p>
      ) : (
        <p class="standing-as sources-sum" data-state="breach">
          <Shape name="breach" />
          {told.silent(silent)}
        </p>
      )}
      <ul class="sources">
        {sources.map((source) => (
          <li key={source.source} class="panel">
            <h3>{source.source}</h3>
            <Standing source={source} asOf={asOf === null ? null : Date.parse(asOf)} />
            <dl class="pairs">
              <dt>{told.lastHeard}</dt>
              <dd>{moment(source.lastEventAt) ?? '–'}</dd>
              {source.restartedAt === null ? null : (
                <>
                  <dt>{told.restarted}</dt>
                  <dd>{moment(source.restartedAt)}</dd>
                </>
              )}
              <dt>{told.queues}</dt>
              <dd>{source.queues.length === 0 ? told.noQueues : source.queues.join(', ')}</dd>
            </dl>
          </li>
        ))}
      </ul>
    </>
  );
}

interface StandingProps {
  readonly source: wire.SourceSnapshot;
  /** The moment of the answer: what is older than it is told by it, and does not go on counting. */
  readonly asOf: number | null;
}

function Standing({ source, asOf }: StandingProps) {
  const standing = standingOf(source);
  return (
    <p class="standing-as" data-state={standing === 'silent' ? 'silent' : SHAPES[standing]}>
      <Shape name={SHAPES[standing]} />
      {inWords(standing, source, asOf)}
    </p>
  );
}

function inWords(
  standing: SourceStanding,
  { silentSince }: wire.SourceSnapshot,
  asOf: number | null,
): string {
  const told = sourcesWords.value;
  switch (standing) {
    case 'silent': {
      const since = Date.parse(silentSince ?? '');
      const age = formatDuration(Math.max(0, (asOf ?? since) - since), language.value);
      return told.silentFor(age, formatTime(since, language.value));
    }
    case 'not-yet':
      return told.notHeardYet;
    case 'events-only':
      return told.onlyEvents;
    case 'heard':
      return told.heard;
  }
}

function moment(instant: string | null): string | null {
  return instant === null ? null : formatMoment(Date.parse(instant), language.value);
}
