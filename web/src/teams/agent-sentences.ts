import type { LiveState } from '../live/live-state';
import type { AgentSnapshot } from '../live/snapshots';
import { formatClock, formatMinutes, formatWait, ownZone } from '../measures/format';
import { language } from '../ui/language';
import { agentWords } from './agent-words';

const MINUTE = 60_000;

/** Where what names stand for is looked up. */
export type Names = Pick<LiveState, 'queues' | 'agents'>;

/** Contacts are counted by the second, as on the wall; the rest of the day in minutes. */
const COUNTED_BY_SECOND: readonly AgentSnapshot['state'][] = ['talking', 'wrapping-up'];

function clock(instant: string): string;
function clock(instant: string | null): string | null;
function clock(instant: string | null): string | null {
  return instant === null ? null : formatClock(Date.parse(instant), language.value, ownZone());
}

function wholeMinutes(millis: number): string {
  return formatMinutes(Math.max(1, millis / MINUTE));
}

/** What an agent does, since when and for which queue. Since when somebody is ready is not told to anybody. */
export function stateSentence(agent: AgentSnapshot, names: Names, upTo: number | null): string {
  const told = agentWords.value;
  if (agent.unknownSince !== null) {
    return told.noNewsSince(clock(agent.unknownSince));
  }
  const state =
    agent.state === 'away' && agent.activity !== null
      ? told.activities[agent.activity]
      : told.states[agent.state];
  const said = agent.state === 'ready' ? state : withAge(state, agent, upTo);
  return agent.queue === null || !COUNTED_BY_SECOND.includes(agent.state)
    ? said
    : `${said}, ${told.onQueue(names.queues.get(agent.queue)?.name ?? agent.queue)}`;
}

function withAge(state: string, agent: AgentSnapshot, upTo: number | null): string {
  if (agent.since === null || upTo === null || agent.state === 'offline') {
    return state;
  }
  const age = Math.max(0, upTo - Date.parse(agent.since));
  const written = COUNTED_BY_SECOND.includes(agent.state) ? formatWait(age) : wholeMinutes(age);
  return agentWords.value.stateFor(state, written);
}

/** How an agent stands against the plan of today. */
export function attendanceSentence({ attendance }: AgentSnapshot, upTo: number | null): string {
  const told = agentWords.value;
  const { status, plannedStart, plannedEnd, clockedInAt, clockedOutAt, lateSeconds, lateSince } = attendance;
  const start = clock(plannedStart) ?? '';
  switch (status) {
    case 'off':
      return told.off;
    case 'expected':
      return told.expected(start);
    case 'due':
      return told.due(start);
    case 'late':
      return lateSeconds === null
        ? told.lateStill(lateness(lateSince, upTo), start)
        : told.late(wholeMinutes(lateSeconds * 1_000), clock(clockedInAt));
    case 'no-show':
      return told.noShow(start);
    case 'present':
      return told.present(clock(clockedInAt), clock(plannedEnd));
    case 'left-early':
      return told.leftEarly(clock(clockedOutAt), clock(plannedEnd));
    case 'completed':
      return told.completed(clock(clockedOutAt));
    case 'excused':
      return told.excused;
    case 'unknown':
      return told.notKnown;
  }
}

function lateness(since: string | null, upTo: number | null): string {
  return since === null || upTo === null ? '–' : wholeMinutes(upTo - Date.parse(since));
}

/** What else is to know of an agent at a glance: learning, and with whom; where. */
export function roleSentence(agent: AgentSnapshot, names: Names): string {
  const told = agentWords.value;
  const mentor = agent.mentor === null ? null : (names.agents.get(agent.mentor)?.name ?? agent.mentor);
  const trainee = agent.trainee ? (mentor === null ? told.trainee : told.traineeWith(mentor)) : null;
  return [told.sites[agent.site], trainee].filter((part) => part !== null).join(', ');
}
