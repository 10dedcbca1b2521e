import type { ComponentChildren } from 'preact';
import type { QueueSnapshot } from '../live/queue-snapshot';
import { formatCount, formatDuration, formatTime, formatWait } from '../measures/format';
import { oldestWait, type Verdict } from '../measures/verdict';
import { language, words } from '../ui/language';
import { LevelFigure, WaitingFigure } from './figures';

/** From here on a count has a fourth digit, and a wait shows hours. */
const LONG_COUNT = 1_000;
const LONG_WAIT_MILLIS = 3_600_000;

interface NowProps {
  readonly queue: QueueSnapshot;
  readonly upTo: number | null;
  readonly verdict: Verdict;
}

/** The middle of a tile: its one large number, and how long the oldest caller waits. */
export function Now({ queue, upTo, verdict }: NowProps) {
  if (verdict.state === 'unknown') {
    return <NoNews queue={queue} since={queue.unknownSince ?? 0} upTo={upTo} />;
  }
  if (verdict.state === 'closed') {
    return <p class="now now-closed">{words.value.closed}</p>;
  }
  if (verdict.headline === 'level') {
    return (
      <div class="now">
        <Figure kind="headline" label={words.value.serviceToday}>
          <LevelFigure queue={queue} />
        </Figure>
      </div>
    );
  }
  return (
    <div class="now">
      <Figure kind="headline" label={words.value.waiting} isLong={queue.waiting >= LONG_COUNT}>
        <WaitingFigure queue={queue} />
      </Figure>
      {queue.waiting === 0 ? null : <LongestWait wait={oldestWait(queue, upTo)} />}
    </div>
  );
}

interface FigureProps {
  readonly kind: 'headline' | 'wait';
  readonly label: string;
  /** Whether it takes smaller type to stand beside the other one. */
  readonly isLong?: boolean;
  readonly children: ComponentChildren;
}

function Figure({ kind, label, isLong = false, children }: FigureProps) {
  return (
    <p class={`figure figure-${kind}`} data-long={isLong}>
      <span class="small">{label}</span>
      <span class={kind}>{children}</span>
    </p>
  );
}

/** It counts by the second and so does not fade: only what changes by events does. */
function LongestWait({ wait }: { readonly wait: number | null }) {
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
  readonly upTo: number | null;
}

function NoNews({ queue, since, upTo }: NoNewsProps) {
  const age = formatDuration((upTo ?? since) - since, language.value);
  return (
    <div class="now now-unknown">
      <p class="small now-since">{words.value.noNewsSince(formatTime(since, language.value), age)}</p>
      <p class="headline" data-field="waiting">
        –
      </p>
      <p class="small now-last">{words.value.lastKnown(formatCount(queue.waiting, language.value))}</p>
    </div>
  );
}
