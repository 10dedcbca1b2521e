import type { QueueSnapshot } from '../live/queue-snapshot';
import { formatCount, formatShare } from '../measures/format';
import { JUDGED_FROM_OFFERED } from '../measures/verdict';
import { language, words } from '../ui/language';
import { LevelFigure, WaitingFigure } from './figures';

interface LevelProps {
  readonly queue: QueueSnapshot;
  /** Whether the level is the large number above already; the number waiting stands here then. */
  readonly isHeadline: boolean;
}

/** Today's service level: the share, what it means, and a bar with the target as a notch. */
export function Level({ queue, isHeadline }: LevelProps) {
  return (
    <div class="level">
      <div class="level-line">
        <p class="level-figure">
          {isHeadline ? <WaitingInstead queue={queue} /> : <LevelFigure queue={queue} hasTrend />}
        </p>
        <p class="small level-meaning">
          <span>{standing(queue)}</span>
          <span data-field="formula">{meaning(queue)}</span>
        </p>
      </div>
      <LevelBar level={queue.today.serviceLevel} target={queue.serviceLevelTarget} />
    </div>
  );
}

function WaitingInstead({ queue }: { readonly queue: QueueSnapshot }) {
  return (
    <>
      <WaitingFigure queue={queue} /> <span class="small">{words.value.waiting}</span>
    </>
  );
}

function LevelBar({ level, target }: { readonly level: number | null; readonly target: number }) {
  return (
    <div class="bar" aria-hidden="true">
      <div class="bar-fill" style={{ width: `${(level ?? 0) * 100}%` }} />
      <div class="bar-notch" style={{ left: `${target * 100}%` }} />
    </div>
  );
}

/** What the share is held against, or why it is not held against anything. */
function standing(queue: QueueSnapshot): string {
  const { offered, serviceLevel } = queue.today;
  if (offered === 0) {
    return words.value.noCallsToday;
  }
  if (serviceLevel === null) {
    return words.value.nothingToMeasure;
  }
  return offered < JUDGED_FROM_OFFERED
    ? words.value.tooFewToJudge
    : words.value.todayWithTarget(formatShare(queue.serviceLevelTarget, language.value));
}

function meaning(queue: QueueSnapshot): string {
  const { formulas, withinSeconds } = words.value;
  const seconds = formatCount(queue.serviceLevelSeconds, language.value);
  return `${withinSeconds(seconds)}, ${formulas[queue.serviceLevelFormula] ?? queue.serviceLevelFormula}`;
}
