import { type Answer, ask, asSent, inPath } from '../api/request';
import type * as wire from '../api/wire';
import { daysAfter, startOfDay } from '../measures/local-days';

/** How long the intervals of a day can be. */
export const STEPS = ['PT15M', 'PT30M', 'PT1H'] as const;

export type DayStep = (typeof STEPS)[number];

/** A local day of a queue, and the zone in which it was taken for one. */
export interface DayAsked {
  readonly date: string;
  readonly zone: string;
  readonly step: DayStep;
}

export interface DayTold {
  readonly asked: DayAsked;
  readonly history: wire.QueueHistory;
}

/** The intervals of a local day, each with the same hours a week before. */
export function askForDay(queue: string, asked: DayAsked): Promise<Answer<DayTold>> {
  const { date, zone, step } = asked;
  const between = new URLSearchParams({
    from: new Date(startOfDay(date, zone)).toISOString(),
    to: new Date(startOfDay(daysAfter(date, 1), zone)).toISOString(),
    step,
    compare: 'P7D',
  });
  return ask(`/queues/${inPath(queue)}/history?${between}`, (json) => ({
    asked,
    history: asSent<wire.QueueHistory>(json),
  }));
}
