import { agentWords } from '../teams/agent-words';
import type { AgentDay } from './agent-day';
import { attendanceWords } from './words';

/** One line of a day in words: what, from when, until when; `until` is null for a moment or while it goes on. */
export interface DayLine {
  readonly what: string;
  readonly from: number;
  readonly until: number | null;
  readonly goesOn: boolean;
}

/** The day as lines in order of time: the plan, and what was. */
export function dayLines(
  day: AgentDay,
  queueName: (queue: string) => string,
): { readonly plan: readonly DayLine[]; readonly was: readonly DayLine[] } {
  const told = attendanceWords.value;
  const { activities } = agentWords.value;
  const plan = day.plan.flatMap(({ start, end, flexible, coreStart, coreEnd, activities: planned }) => [
    line(flexible ? told.flexible : told.planned, start, end),
    ...(coreStart === null || coreEnd === null ? [] : [line(told.core, coreStart, coreEnd)]),
    ...planned.map(({ activity, start: from, end: until }) => line(activities[activity], from, until)),
  ]);
  const punches = day.punches.map(({ at, kind }) => ({
    ...line(kind === 'in' ? told.clockedIn : told.clockedOut, at, null),
    goesOn: false,
  }));
  const spans = day.spans.map(({ kind, activity, queue, from, until }) => {
    const what = activity === null ? told.spans[kind] : activities[activity];
    return line(queue === null ? what : `${what}, ${queueName(queue)}`, from, until);
  });
  return { plan, was: [...punches, ...spans].sort((a, b) => a.from - b.from) };
}

function line(what: string, from: string, until: string | null): DayLine {
  return {
    what,
    from: Date.parse(from),
    until: until === null ? null : Date.parse(until),
    goesOn: until === null,
  };
}
