import type { TeamSnapshot } from '../live/snapshots';
import { formatCount } from '../measures/format';
import { hereOf } from '../measures/presence';
import { Changing } from '../ui/changing';
import { language } from '../ui/language';
import { Count, Counts } from './counts';
import { Figure } from './figure';
import type { ItemState } from './items';
import { TileFrame } from './tile';
import { wallWords } from './words';

interface TeamTileProps {
  readonly team: TeamSnapshot;
  readonly state: ItemState;
  readonly trusted: boolean;
}

/** A team in counts: who is here of those due, who is missing, and what the work asks of them. Nobody by name. */
export function TeamTile({ team, state, trusted }: TeamTileProps) {
  const { small } = wallWords.value;
  return (
    <TileFrame name={team.name} state={state} trusted={trusted} data={{ 'data-team': team.team }}>
      {state === 'small' ? (
        <p class="now now-small">{small}</p>
      ) : (
        <>
          <Presence here={hereOf(team)} scheduled={team.scheduled ?? 0} />
          <Lines team={team} />
          <TeamCounts team={team} />
        </>
      )}
    </TileFrame>
  );
}

interface PresenceProps {
  /** Null where nobody is planned now. */
  readonly here: number | null;
  readonly scheduled: number;
}

/** Who came late is here too: the count of those who came on time would miss them. */
function Presence({ here, scheduled }: PresenceProps) {
  const { here: label, ofScheduled, nobodyScheduled } = wallWords.value;
  const due = formatCount(scheduled, language.value);
  return (
    <div class="now">
      <Figure kind="headline" label={label}>
        <Changing field="here" value={here === null ? '–' : formatCount(here, language.value)} />
      </Figure>
      <p class="of-scheduled" data-field="scheduled">
        {scheduled === 0 ? nobodyScheduled : ofScheduled(due)}
      </p>
    </div>
  );
}

/** At most so many lines of flags: what most colleagues share comes first. */
const FLAGS_SHOWN = 2;

function Lines({ team }: { readonly team: TeamSnapshot }) {
  const { flags, otherFlags } = wallWords.value;
  const raised = Object.entries(team.flags ?? {})
    .filter(([, count]) => count > 0)
    .sort(([a, some], [b, others]) => others - some || (a < b ? -1 : 1));
  return (
    <ul class="lines">
      {raised.slice(0, FLAGS_SHOWN).map(([kind, count]) => (
        <li key={kind} class="line" data-some="true">
          {(flags[kind] ?? otherFlags)(count)}
        </li>
      ))}
    </ul>
  );
}

function TeamCounts({ team }: { readonly team: TeamSnapshot }) {
  const told = wallWords.value;
  const unknown = team.unknown ?? 0;
  return (
    <Counts>
      <Count field="late" label={told.late} count={team.late ?? null} />
      <Count field="no-show" label={told.noShow} count={team.noShow ?? null} />
      <Count field="excused" label={told.excused} count={team.excused ?? null} />
      {unknown === 0 ? null : <Count field="unknown" label={told.attendanceUnknown} count={unknown} />}
    </Counts>
  );
}
