import type { QueueSnapshot } from '../live/queue-snapshot';
import { JUDGED_FROM_OFFERED, oldestWait, verdictOn } from '../measures/verdict';

/** Why a queue stands as it does, with the numbers that say so; sentences are written where they are read. */
export type Reason =
  | { readonly because: 'silent'; readonly since: number; readonly millis: number; readonly waiting: number }
  | { readonly because: 'closed'; readonly waiting: number }
  | { readonly because: 'long-wait'; readonly millis: number; readonly promisedSeconds: number }
  | {
      readonly because: 'low-service';
      readonly level: number;
      readonly target: number;
      /** That of the last hour; null where there was none to measure. */
      readonly lately: number | null;
    }
  | { readonly because: 'nobody-waits' }
  | { readonly because: 'prompt'; readonly waiting: number; readonly millis: number | null }
  | { readonly because: 'met'; readonly level: number; readonly target: number }
  | { readonly because: 'too-few'; readonly offered: number };

/** The causes of alarm first; of a queue that is well, what makes it so. */
export function reasonsFor(queue: QueueSnapshot, upTo: number | null): readonly Reason[] {
  const { unknownSince, waiting, closed } = queue;
  if (unknownSince !== null) {
    return [
      { because: 'silent', since: unknownSince, millis: (upTo ?? unknownSince) - unknownSince, waiting },
    ];
  }
  const shut: readonly Reason[] = closed ? [{ because: 'closed', waiting }] : [];
  return closed && waiting === 0 ? shut : [...shut, aboutWaits(queue, upTo), ...aboutService(queue, upTo)];
}

function aboutWaits(queue: QueueSnapshot, upTo: number | null): Reason {
  const millis = oldestWait(queue, upTo);
  if (queue.waiting === 0) {
    return { because: 'nobody-waits' };
  }
  return millis !== null && verdictOn(queue, upTo).wait !== 'well'
    ? { because: 'long-wait', millis, promisedSeconds: queue.serviceLevelSeconds }
    : { because: 'prompt', waiting: queue.waiting, millis };
}

function aboutService(queue: QueueSnapshot, upTo: number | null): readonly Reason[] {
  const { offered, serviceLevel: level } = queue.today;
  const target = queue.serviceLevelTarget;
  if (offered < JUDGED_FROM_OFFERED) {
    return [{ because: 'too-few', offered }];
  }
  if (level === null) {
    return [];
  }
  return verdictOn(queue, upTo).level === 'well'
    ? [{ because: 'met', level, target }]
    : [{ because: 'low-service', level, target, lately: queue.last60m.serviceLevel }];
}
