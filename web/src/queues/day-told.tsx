import { useSignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { formatClock, formatDay } from '../measures/format';
import { daysAfter, startOfDay } from '../measures/local-days';
import { language } from '../ui/language';
import { count, share } from '../ui/written';
import type { DayChartProps } from './day-chart';
import { busyPartOf, comparisonOf, type Pair, pairsOf, sumOf } from './day-data';
import { DayTable } from './day-table';
import { dayWords } from './day-words';
import type { DayTold as Told } from './history';

interface DayToldProps {
  readonly told: Told;
  readonly target: number;
}

/** A day: in sentences, as a chart, and as a table with the same numbers. */
export function DayTold({ told, target }: DayToldProps) {
  const Chart = useChart();
  const { date, zone } = told.asked;
  const { pairs, busy, span } = useMemo(() => {
    const all = pairsOf(told.history);
    const part = busyPartOf(all);
    const midnight = startOfDay(date, zone);
    const next = startOfDay(daysAfter(date, 1), zone);
    return { pairs: all, busy: part, span: [part.quietUntil ?? midnight, part.quietFrom ?? next] as const };
  }, [told]);
  if (pairs.length === 0) {
    return (
      <p class="empty" role="status">
        {dayWords.value.nothing}
      </p>
    );
  }
  return (
    <>
      <Sentences told={told} pairs={pairs} />
      <div class="chart-place">
        {Chart === null ? null : <Chart pairs={busy.pairs} span={span} zone={zone} target={target} />}
      </div>
      <details class="day-figures">
        <summary>{dayWords.value.inFigures}</summary>
        <DayTable busy={busy} zone={zone} target={target} />
      </details>
    </>
  );
}

interface SentencesProps {
  readonly told: Told;
  readonly pairs: readonly Pair[];
}

function Sentences({ told: { asked, history }, pairs }: SentencesProps) {
  const told = dayWords.value;
  const formula = history.serviceLevelFormula;
  const all = sumOf(
    pairs.map(({ now }) => now),
    formula,
  );
  const compared = comparisonOf(pairs, formula);
  const day = formatDay(startOfDay(asked.date, asked.zone), language.value, asked.zone);
  return (
    <p class="lead" data-field="day-in-words">
      {told.sum(day, count(all.offered), count(all.answered), count(all.abandoned), share(all.serviceLevel))}{' '}
      {compared === null ? (
        told.notCompared
      ) : (
        <>
          {told.compared(
            formatClock(compared.until, language.value, asked.zone),
            count(compared.now.offered),
            share(compared.now.serviceLevel),
          )}{' '}
          {told.comparedBefore(count(compared.before.offered), share(compared.before.serviceLevel))}
        </>
      )}{' '}
      <span class="quiet">{told.zone(asked.zone)}</span>
    </p>
  );
}

/** The chart weighs more than the rest of the page, so it comes by itself. */
function useChart(): ComponentType<DayChartProps> | null {
  const chart = useSignal<{ readonly component: ComponentType<DayChartProps> } | null>(null);
  useEffect(() => {
    import('./day-chart').then(
      ({ DayChart }) => {
        chart.value = { component: DayChart };
      },
      // The table below has the same numbers.
      () => undefined,
    );
  }, []);
  return chart.value?.component ?? null;
}
