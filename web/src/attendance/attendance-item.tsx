import type { LiveState } from '../live/live-state';
import type { AgentSnapshot } from '../live/snapshots';
import { attendanceSentence } from '../teams/agent-sentences';
import { agentWords } from '../teams/agent-words';
import { attendanceShape } from '../teams/attention';
import { Shape } from '../ui/shape';
import type { Axis } from './axis';
import { Day } from './day';
import { DayWay } from './day-way';
import { Lanes, Stretch } from './lanes';

interface AttendanceItemProps {
  readonly agent: AgentSnapshot;
  readonly axis: Axis | null;
  /** That of the team. */
  readonly zone: string;
  readonly now: number | null;
  readonly queues: LiveState['queues'];
  readonly isTrusted: boolean;
  readonly isOpen: boolean;
}

/** One agent's day as two bars, in words beside them, and in full where it is opened. */
export function AttendanceItem({ agent, axis, zone, now, queues, isTrusted, isOpen }: AttendanceItemProps) {
  const { mismatch } = agent.attendance;
  const shape = isTrusted ? attendanceShape(agent) : 'unknown';
  return (
    <li class="attendance-row">
      <div class="attendance-who">
        <h2>{agent.name}</h2>
        <p class="standing-as" data-state={shape === 'watch' ? 'watch' : undefined}>
          <Shape name={shape} /> {attendanceSentence(agent, zone, now)}
        </p>
        {mismatch === null ? null : <p class="mismatch">{agentWords.value.mismatches[mismatch]}</p>}
      </div>
      {axis === null ? null : <Bars agent={agent} axis={axis} now={now} />}
      <DayWay agent={agent.agent} name={agent.name} isOpen={isOpen} />
      {isOpen ? <Day agent={agent.agent} queues={queues} upTo={now} /> : null}
    </li>
  );
}

interface BarsProps {
  readonly agent: AgentSnapshot;
  readonly axis: Axis;
  readonly now: number | null;
}

function Bars({ agent, axis, now }: BarsProps) {
  const { plannedStart, plannedEnd, clockedInAt, clockedOutAt } = agent.attendance;
  return (
    <Lanes axis={axis} now={now}>
      <div class="lane lane-plan">
        {plannedStart === null || plannedEnd === null ? null : (
          <Stretch
            axis={axis}
            kind="planned"
            from={Date.parse(plannedStart)}
            until={Date.parse(plannedEnd)}
          />
        )}
      </div>
      <div class="lane lane-was">
        {clockedInAt === null ? null : (
          <Stretch
            axis={axis}
            kind="clocked"
            from={Date.parse(clockedInAt)}
            until={clockedOutAt === null ? (now ?? axis.until) : Date.parse(clockedOutAt)}
          />
        )}
      </div>
    </Lanes>
  );
}
