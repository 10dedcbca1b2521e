import './now.css';
import type { PageProps } from '../app/pages';
import type { LiveState } from '../live/live-state';
import { useWholeSecond } from '../live/use-whole-second';
import { formatTime } from '../measures/format';
import { byName } from '../measures/order';
import { commonWords } from '../ui/common-words';
import { language } from '../ui/language';
import { Shape } from '../ui/shape';
import { InstallHint } from './install-hint';
import { Rest } from './rest';
import { whatIsWrong } from './what-is-wrong';
import { nowWords } from './words';
import { WrongList } from './wrong-list';

/** What happens now: what is wrong, the worst first, and in brief what is well. */
export function NowPage({ live, who }: PageProps) {
  const told = nowWords.value;
  const state = live.state.value;
  const upTo = useWholeSecond(live);
  if (!state.complete) {
    return (
      <>
        <h1>{commonWords.value.loading}</h1>
        <p class="loading">…</p>
      </>
    );
  }
  if (isEmpty(state)) {
    return <Empty isAdmin={who.role === 'admin'} />;
  }
  const wrongs = whatIsWrong(state, upTo);
  const isTrusted = live.trusted.value;
  const wrongKeys = new Set(wrongs.map(({ key }) => key));
  const quiet = {
    queues: live.queues.value.filter(
      ({ queue, unknownSince }) => unknownSince === null && !wrongKeys.has(`queue/${queue}`),
    ),
    teams: byName(state.teams.values(), ({ team }) => team, language.value).filter(
      ({ team }) => !wrongKeys.has(`team/${team}`),
    ),
    desks: byName(state.desks.values(), ({ desk }) => desk, language.value).filter(
      ({ desk, unknownSince }) => unknownSince === null && !wrongKeys.has(`desk/${desk}`),
    ),
  };
  const hasRest = quiet.queues.length + quiet.teams.length + quiet.desks.length > 0;
  return (
    <div class="now-page" data-trusted={isTrusted} data-calm={wrongs.length === 0}>
      <section class="now-wrong">
        <h1>
          {!isTrusted && upTo !== null ? (
            told.asItWas(formatTime(upTo, language.value))
          ) : wrongs.length === 0 ? (
            <span class="all-well">
              <Shape name="well" /> {told.allIsWell}
            </span>
          ) : (
            told.attention(wrongs.length)
          )}
        </h1>
        <WrongList live={live} who={who} upTo={upTo} wrongs={wrongs} />
      </section>
      {hasRest ? (
        <section class="now-rest">
          {wrongs.length === 0 ? null : <h2>{isTrusted ? told.allElseIsWell : told.theRest}</h2>}
          <Rest {...quiet} />
        </section>
      ) : null}
      <InstallHint />
    </div>
  );
}

function isEmpty({ queues, teams, desks, alerts }: LiveState): boolean {
  return queues.size + teams.size + desks.size + alerts.size === 0;
}

function Empty({ isAdmin }: { readonly isAdmin: boolean }) {
  const told = nowWords.value;
  return (
    <section class="empty">
      <h1>{told.emptyTitle}</h1>
      <p class="lead">{isAdmin ? told.emptyLeadAdmin : told.emptyLead}</p>
      {isAdmin ? (
        <a class="button button-main" href="/setup" data-in-place>
          {told.toSetup}
        </a>
      ) : null}
    </section>
  );
}
