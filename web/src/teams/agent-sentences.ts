import type { LiveState } from '../live/live-state';
import type { AgentSnapshot } from '../live/snapshots';
import { formatClock, formatMinutes, formatWait } from '../measures/format';
import { formatClockThere } from '../measures/there';
import { language } from '../ui/language';
import { agentWords } from './agent-words';

const MINUTE = 60_000;

/** Where what names stand for is looked up. */
export type Names = Pick<LiveState, 'queues' | 'agents'>;

/** Contacts are counted by the second, as on the wall; the rest of the day in minutes. */
const COUNTED_BY_SECOND: readonly AgentSnapshot['state'][] = ['talking', 'wrapping-up'];

function clock(instant: string, zone: string): string;
function clock(instant: string | null, zone: string): string | null;
function clock(instant: string | null, zone: string): string | null {
  return instant === null ? null : formatClockThere(Date.parse(instant), language.value, zone);
}

/** Two times of one sentence; where they are not of here, the last says so for both. */
function clocks(first: string | null, last: string | null, zone: string) {
  const written =
    first === null || last === null
      ? clock(first, zone)
      : formatClock(Date.parse(first), language.value, zone);
  return [written, clock(last, zone)] as const;
}

function wholeMinutes(millis: number): string {
  return formatMinutes(Math.max(1, millis / MINUTE));
}

/**
 * What an agent does, since when and for which queue. Since when somebody is ready is not told to anybody.
 *
 * @param zone that of the team
 */
export function stateSentence(agent: AgentSnapshot, names: Names, zone: string, upTo: number | null): string {
  const told = agentWords.value;
  if (agent.unknownSince !== null) {
    return told.noNewsSince(clock(agent.unknownSince, zone));
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

/**
 * How an agent stands against the plan of today.
 *
 * @param zone that of the team
 */
export function attendanceSentence({ attendance }: AgentSnapshot, zone: string, upTo: number | null): string {
  const told = agentWords.value;
  const { status, plannedStart, plannedEnd, clockedInAt, clockedOutAt, lateSeconds, lateSince } = attendance;
  const start = clock(plannedStart, zone) ?? '';
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
        : told.late(wholeMinutes(lateSeconds * 1_000), clock(clockedInAt, zone));
    case 'no-show':
      return told.noShow(start);
    case 'present':
      return told.present(...clocks(clockedInAt, plannedEnd, zone));
    case 'left-early':
      return told.leftEarly(...clocks(clockedOutAt, plannedEnd, zone));
    case 'completed':
      return told.completed(clock(clockedOutAt, zone));
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
