import './attendance.css';
import type { PageProps } from '../app/pages';
import { goInstead, whereabouts } from '../app/router';
import type { LiveModel } from '../live/live-model';
import type { AgentSnapshot } from '../live/snapshots';
import { useWholeSecond } from '../live/use-whole-second';
import { byName } from '../measures/order';
import { knownZone } from '../measures/there';
import { commonWords } from '../ui/common-words';
import { ChoiceField } from '../ui/fields';
import { language } from '../ui/language';
import { LocalTime } from '../ui/local-time';
import { AttendanceItem } from './attendance-item';
import { axisAround } from './axis';
import { Hours } from './lanes';
import { attendanceWords } from './words';

const TEAM = 'team';

/** The day of a team against its plan: one row a person, in order of names. */
export function AttendancePage({ live }: PageProps) {
  const told = attendanceWords.value;
  const { complete, agents, teams } = live.state.value;
  if (!complete) {
    return <h1 class="loading">{commonWords.value.loading}</h1>;
  }
  const { searchParams } = whereabouts.value;
  const choices = byName(
    [...new Set([...agents.values()].map(({ team }) => team))].map((team) => ({
      team,
      name: teams.get(team)?.name ?? team,
    })),
    ({ team }) => team,
    language.value,
  );
  const opened = agents.get(searchParams.get('agent') ?? '');
  const asked = searchParams.get(TEAM) ?? opened?.team;
  const chosen = (choices.find(({ team }) => team === asked) ?? choices[0])?.team;
  return (
    <>
      <h1>{told.title}</h1>
      {chosen === undefined ? <p class="empty">{told.nobody}</p> : null}
      {chosen === undefined || choices.length === 1 ? null : (
        <div class="attendance-team">
          <ChoiceField
            label={told.team}
            value={chosen}
            choices={choices.map(({ team, name }) => [team, name] as const)}
            onChange={(team) => goInstead(`/attendance?${new URLSearchParams({ [TEAM]: team })}`)}
          />
        </div>
      )}
      <TeamDay
        live={live}
        agents={byName(
          [...agents.values()].filter(({ team }) => team === chosen),
          ({ agent }) => agent,
          language.value,
        )}
        zone={knownZone(teams.get(chosen ?? '')?.timeZone)}
        open={opened?.agent ?? null}
      />
    </>
  );
}

interface TeamDayProps {
  readonly live: LiveModel;
  readonly agents: readonly AgentSnapshot[];
  readonly zone: string;
  readonly open: string | null;
}

function TeamDay({ live, agents, zone, open }: TeamDayProps) {
  const told = attendanceWords.value;
  const now = useWholeSecond(live);
  const axis = axisAround(agents.flatMap(momentsOf), zone);
  return (
    <>
      {axis === null ? null : (
        <ul class="legend">
          <li>
            <span class="swatch" data-kind="planned" /> {told.legendPlanned}
          </li>
          <li>
            <span class="swatch" data-kind="clocked" /> {told.legendClocked}
          </li>
          <li>
            <span class="swatch" data-kind="now" /> {told.now}
          </li>
        </ul>
      )}
      {axis === null ? null : (
        <>
          <LocalTime at={axis.from} zone={zone} />
          <div class="attendance-hours">
            <Hours axis={axis} zone={zone} />
          </div>
        </>
      )}
      <ul class="attendance" data-trusted={live.trusted.value}>
        {agents.map((agent) => (
          <AttendanceItem
            key={agent.agent}
            agent={agent}
            axis={axis}
            zone={zone}
            now={now}
            queues={live.state.value.queues}
            isTrusted={live.trusted.value}
            isOpen={agent.agent === open}
          />
        ))}
      </ul>
    </>
  );
}

function momentsOf({ attendance }: AgentSnapshot): readonly (number | null)[] {
  const { plannedStart, plannedEnd, clockedInAt, clockedOutAt } = attendance;
  return [plannedStart, plannedEnd, clockedInAt, clockedOutAt].map((moment) =>
    moment === null ? null : Date.parse(moment),
  );
}
