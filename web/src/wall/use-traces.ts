import { useEffect, useMemo } from 'preact/hooks';
import type { QueueSnapshot } from '../live/queue-snapshot';
import { type Trace, Traces } from './traces';

const MINUTE_MILLIS = 60_000;

/** Of a board with more queues, those further down go without: the server has others to answer. */
const MOST_TRACES = 48;

/** The last hour of these queues, as far as it is known; looked after once a minute. */
export function useTraces(
  queues: readonly QueueSnapshot[],
  serverTime: number | null,
): ReadonlyMap<string, Trace> {
  const traces = useMemo(() => new Traces(), []);
  const ids = queues.slice(0, MOST_TRACES).map(({ queue }) => queue);
  const minute = serverTime === null ? null : Math.floor(serverTime / MINUTE_MILLIS);
  useEffect(() => {
    if (serverTime !== null) {
      traces.want(ids, serverTime);
    }
  }, [minute, ids.join('\n')]);
  return traces.shown.value;
}
