import { Day } from '../attendance/day';
import { DayWay } from '../attendance/day-way';
import type { AgentSnapshot } from '../live/snapshots';
import { Shape } from '../ui/shape';
import { attendanceSentence, type Names, roleSentence, stateSentence } from './agent-sentences';
import { agentWords } from './agent-words';
import { attendanceShape } from './attention';
import { Flags } from './flags';

interface AgentItemProps {
  readonly agent: AgentSnapshot;
  readonly names: Names;
  /** That of the team. */
  readonly zone: string;
  readonly upTo: number | null;
  readonly isTrusted: boolean;
  readonly hasDay: boolean;
  readonly isOpen: boolean;
}

/** One agent: what goes on, how it stands against the plan, and what wears. Never a score. */
export function AgentItem({ agent, names, zone, upTo, isTrusted, hasDay, isOpen }: AgentItemProps) {
  const { mismatch } = agent.attendance;
  const shape = isTrusted ? attendanceShape(agent) : 'unknown';
  return (
    <li class="agent" data-state={shape}>
      <div class="agent-who">
        <h3>{agent.name}</h3>
        <p class="quiet">{roleSentence(agent, names)}</p>
      </div>
      <p class="agent-state">{stateSentence(agent, names, zone, upTo)}</p>
      <div class="agent-attendance">
        <p class="standing-as">
          <Shape name={shape} /> {attendanceSentence(agent, zone, upTo)}
        </p>
        {mismatch === null ? null : <p class="mismatch">{agentWords.value.mismatches[mismatch]}</p>}
      </div>
      <Flags agent={agent} zone={zone} upTo={upTo} />
      {hasDay ? <DayWay agent={agent.agent} name={agent.name} isOpen={isOpen} /> : null}
      {isOpen ? <Day agent={agent.agent} queues={names.queues} upTo={upTo} /> : null}
    </li>
  );
}
