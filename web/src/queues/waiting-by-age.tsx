import type { QueueSnapshot } from '../live/queue-snapshot';
import { formatDuration } from '../measures/format';
import { BREACH_WAIT_FACTOR } from '../measures/verdict';
import { language } from '../ui/language';
import { StateShape } from '../ui/state-shape';
import { count, duration } from '../ui/written';
import { agesOf, type Band } from './ages';
import { depthWords } from './depth-words';

/** The promised time never sits at the very top, so that one sees how much of it is left. */
const ROOM_ABOVE_PROMISE = 1.5;

const BANDS: readonly Band[] = ['breach', 'watch', 'well'];

interface WaitingByAgeProps {
  readonly queue: QueueSnapshot;
  readonly upTo: number;
}

/** Each caller who waits as a column, the oldest first, against the time that is promised. */
export function WaitingByAge({ queue, upTo }: WaitingByAgeProps) {
  const told = depthWords.value;
  const { waiters, counts, others } = agesOf(queue, upTo);
  const promised = queue.serviceLevelSeconds * 1_000;
  const breach = promised * BREACH_WAIT_FACTOR;
  const top = Math.max(waiters[0]?.millis ?? 0, promised * ROOM_ABOVE_PROMISE);
  const high = (millis: number) => `${Math.min(100, (millis / top) * 100)}%`;
  const said = (millis: number) => formatDuration(millis, language.value);
  return (
    <div class="ages">
      <h3>{told.ages}</h3>
      <div
        class="age-strip"
        role="img"
        aria-label={told.stripLabel(waiters.map(({ millis }) => said(millis)).join(', '))}
      >
        {waiters.map(({ millis, band }, index) => (
          <span key={index} class="age" data-state={band} style={{ height: high(millis) }} />
        ))}
        <span class="age-promise" style={{ bottom: high(promised) }}>
          {duration(queue.serviceLevelSeconds)}
        </span>
      </div>
      <ul class="age-bands">
        {BANDS.filter((band) => counts[band] > 0).map((band) => (
          <li key={band}>
            <StateShape state={band} /> <strong>{count(counts[band])}</strong>{' '}
            {told.band(band, said(promised), said(breach))}
          </li>
        ))}
        {others === 0 ? null : (
          <li class="quiet">{told.others(count(others), said(waiters.at(-1)?.millis ?? 0))}</li>
        )}
      </ul>
    </div>
  );
}
