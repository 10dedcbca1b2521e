import type { QueueSnapshot } from '../live/queue-snapshot';
import { formatCount, formatShare } from '../measures/format';
import { serviceTrend } from '../measures/trend';
import { Changing } from '../ui/changing';
import { language, words } from '../ui/language';
import { Shape } from '../ui/shape';

interface FigureProps {
  readonly queue: QueueSnapshot;
}

/** How many wait now. */
export function WaitingFigure({ queue }: FigureProps) {
  return <Changing field="waiting" value={formatCount(queue.waiting, language.value)} />;
}

interface LevelFigureProps extends FigureProps {
  /** Whether an arrow says how the last hour differs; needless where that hour itself is drawn beside it. */
  readonly hasTrend: boolean;
}

/** Today's service level. */
export function LevelFigure({ queue, hasTrend }: LevelFigureProps) {
  const level = queue.today.serviceLevel;
  const text = level === null ? '–' : formatShare(level, language.value, queue.serviceLevelTarget);
  return (
    <>
      <Changing field="level" value={text} />
      {hasTrend ? <ServiceTrend queue={queue} /> : null}
    </>
  );
}

function ServiceTrend({ queue }: FigureProps) {
  const trend = serviceTrend(queue);
  const lately = queue.last60m.serviceLevel;
  if (trend === null || lately === null) {
    return null;
  }
  return (
    <span class="trend">
      <Shape name={trend} />
      <span class="for-readers">{words.value.lastHour(formatShare(lately, language.value))}</span>
    </span>
  );
}
