import type * as wire from '../src/api/wire';
import { instant, NOON } from './centre';

/** Invented days of a queue, by half hours, as the server tells them. */

const HALF_HOUR = 1_800_000;
const MIDNIGHT = Date.parse('2026-11-22T23:00:00.000Z');

/** How busy each half hour from 8 to 20 is, of 1. */
const SHAPE = [2, 4, 7, 9, 10, 10, 9, 8, 6, 5, 6, 8, 9, 9, 8, 7, 7, 6, 5, 4, 3, 2, 1, 1];

function interval(from: number, offered: number, serviceLevel: number, partial = false): wire.QueueInterval {
  const abandoned = Math.round(offered * (1 - serviceLevel) * 0.4);
  const answered = offered - abandoned - (offered > 30 ? 2 : 0);
  const answeredWithinTarget = Math.round(serviceLevel * (answered + abandoned));
  return {
    from: instant(from),
    to: instant(from + HALF_HOUR),
    partial,
    offered,
    answered,
    abandoned,
    flowedOut: offered - answered - abandoned,
    lost: 0,
    waiting: 0,
    unfinished: 0,
    transferred: 1,
    shortAbandoned: 0,
    answeredWithinTarget,
    abandonedWithinTarget: 0,
    waitingOverTarget: 0,
    handled: answered,
    withCaller: offered,
    repeated: 1,
    serviceLevel: offered === 0 ? null : answeredWithinTarget / (answered + abandoned),
    abandonmentRate: offered === 0 ? null : abandoned / offered,
    averageSpeedOfAnswerSeconds: answered === 0 ? null : 6 + 90 * (1 - serviceLevel),
    averageHandleTimeSeconds: answered === 0 ? null : 190 + offered,
    repeatContactRate: 0.05,
  };
}

/** Until NOON on the day itself: the interval that holds it is not over. */
function half(index: number, begin: number, busy: number, strain = 0.42): wire.QueueInterval {
  const from = begin + index * HALF_HOUR;
  const share = (SHAPE[index - 16] ?? 0) / 10;
  const level = Math.min(1, 1.02 - share * share * strain);
  return interval(from, Math.round(share * busy), level, from <= NOON && NOON < from + HALF_HOUR);
}

/** Today up to NOON, with the same hours a week before, of which the first hours are not known. */
export function dayHistory(changes: Partial<wire.QueueHistory> = {}): wire.QueueHistory {
  const begun = Math.floor((NOON - MIDNIGHT) / HALF_HOUR) + 1;
  const places = Array.from({ length: begun }, (_, index) => index);
  const weekBefore = places.map((index) =>
    index < 2 ? null : half(index, MIDNIGHT - 7 * 86_400_000, 38, 0.3),
  );
  return {
    queue: 'orders',
    asOf: instant(NOON),
    timeZone: 'Europe/Paris',
    step: 'PT30M',
    serviceLevelFormula: 'short-abandons-excluded',
    intervals: places.map((index) => half(index, MIDNIGHT, 46)),
    weekBefore: weekBefore as wire.QueueInterval[],
    ...changes,
  };
}
