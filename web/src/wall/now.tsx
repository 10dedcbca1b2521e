import type { ReadonlySignal } from '@preact/signals';
import type { QueueSnapshot } from '../live/queue-snapshot';
import { formatCount, formatDuration, formatWait } from '../measures/format';
import { formatTimeThere } from '../measures/there';
import { oldestWait, type Verdict } from '../measures/verdict';
import { language, words } from '../ui/language';
import { Figure } from './figure';
import { LevelFigure, WaitingFigure } from './figures';
import { TraceBars } from './trace-bars';
import type { Trace } from './traces';

/** From here on a count has a fourth digit, and a wait shows hours. */
const LONG_COUNT = 1_000;
const LONG_WAIT_MILLIS = 3_600_000;

interface NowProps extends Pick<Verdict, 'state' | 'headline'> {
  readonly queue: QueueSnapshot;
  readonly upTo: ReadonlySignal<number | null>;
  readonly trace: Trace | null;
}

/** The middle of a tile: its one large number, how long the oldest caller waits, and how the last hour went. */
export function Now({ queue, upTo, state, headline, trace }: NowProps) {
  if (state === 'unknown') {
    return <NoNews queue={queue} since={queue.unknownSince ?? 0} upTo={upTo} />;
  }
  if (state === 'closed') {
    return <p class="now now-closed">{words.value.closed}</p>;
  }
  return (
    <div class="now">
      {headline === 'level' ? (
        <Figure kind="headline" label={words.value.serviceToday}>
          <LevelFigure queue={queue} hasTrend={trace === null} />
        </Figure>
      ) : (
        <Figure kind="headline" label={words.value.waiting} isLong={queue.waiting >= LONG_COUNT}>
          <WaitingFigure queue={queue} />
        </Figure>
      )}
      <div class="beside">
        {trace === null ? null : <TraceBars trace={trace} />}
        {headline === 'level' || queue.waiting === 0 ? null : (
          <LongestWait oldestQueuedAt={queue.oldestQueuedAt} upTo={upTo} />
        )}
      </div>
    </div>
  );
}

interface LongestWaitProps {
  readonly oldestQueuedAt: number | null;
  readonly upTo: ReadonlySignal<number | null>;
}

/** It counts by the second and so does not fade: only what changes by events does. */
function LongestWait({ oldestQueuedAt, upTo }: LongestWaitProps) {
  const wait = oldestWait({ oldestQueuedAt }, upTo.value);
  const { longestWait, waitNotKnown } = words.value;
  return (
    <Figure
      kind="wait"
      label={wait === null ? waitNotKnown : longestWait}
      isLong={(wait ?? 0) >= LONG_WAIT_MILLIS}
    >
      <span data-field="oldest-wait">{wait === null ? '–' : formatWait(wait)}</span>
    </Figure>
  );
}

interface NoNewsProps {
  readonly queue: QueueSnapshot;
  readonly since: number;
  readonly upTo: ReadonlySignal<number | null>;
}

function NoNews({ queue, since, upTo }: NoNewsProps) {
  return (
    <div class="now now-unknown">
      <NoNewsSince since={since} zone={queue.timeZone} upTo={upTo} />
      <p class="headline" data-field="waiting">
        –
      </p>
      <p class="small now-last">{words.value.lastKnown(formatCount(queue.waiting, language.value))}</p>
    </div>
  );
}

interface NoNewsSinceProps {
  readonly since: number;
  readonly zone: string;
  readonly upTo: ReadonlySignal<number | null>;
}

/** Since when nothing is known, and for how long that is by now. */
export function NoNewsSince({ since, zone, upTo }: NoNewsSinceProps) {
  const age = formatDuration((upTo.value ?? since) - since, language.value);
  const clock = formatTimeThere(since, language.value, zone);
  return <p class="small now-since">{words.value.noNewsSince(clock, age)}</p>;
}
