import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { formatClock } from '../measures/format';
import { language } from '../ui/language';
import { look } from '../ui/theme';
import { count, share } from '../ui/written';
import type { Pair } from './day-data';
import { callsPlot, type PlotSetting, servicePlot } from './day-plot';
import { dayWords } from './day-words';
import 'uplot/dist/uPlot.min.css';

export type DayChartProps = Pick<PlotSetting, 'pairs' | 'span' | 'zone' | 'target'>;

/** A day as two plots over one axis of time: what became of the calls, and the service. */
export function DayChart(props: DayChartProps) {
  const { pairs, span, zone, target } = props;
  const calls = useRef<HTMLDivElement>(null);
  const service = useRef<HTMLDivElement>(null);
  const pointed = useSignal<number | null>(null);
  useEffect(() => {
    const places = [calls.current, service.current];
    const [upper, lower] = places;
    if (!upper || !lower) {
      return undefined;
    }
    const setting: PlotSetting = {
      ...props,
      language: language.value,
      width: upper.clientWidth,
      onPointed: (index) => {
        pointed.value = index;
      },
    };
    const plots = [callsPlot(setting, upper), servicePlot(setting, lower)];
    const watcher = new ResizeObserver(() => {
      for (const plot of plots) {
        plot.setSize({ width: upper.clientWidth, height: plot.height });
      }
    });
    watcher.observe(upper);
    return () => {
      watcher.disconnect();
      for (const plot of plots) {
        plot.destroy();
      }
    };
  }, [pairs, span, zone, target, language.value, look.value]);
  const told = dayWords.value;
  const pair = pointed.value === null ? undefined : pairs[pointed.value];
  return (
    <figure class="day-chart">
      <h3>{told.calls}</h3>
      <div ref={calls} role="img" aria-label={`${told.callsLabel}. ${told.tableBelow}`} />
      <Legend
        entries={[
          ['answered', told.answered.toLowerCase()],
          ['abandoned', told.abandoned.toLowerCase()],
          ['others', told.others],
          ['before', told.weekBefore],
        ]}
      />
      <h3>{told.service}</h3>
      <div ref={service} role="img" aria-label={`${told.serviceLabel}. ${told.tableBelow}`} />
      <Legend
        entries={[
          ['service', told.service.toLowerCase()],
          ['target', `${told.target} ${share(target)}`],
          ['before', told.before.toLowerCase()],
        ]}
      />
      <p class="readout quiet" aria-hidden="true">
        {pair === undefined ? '\u00a0' : readout(pair, zone, target)}
      </p>
    </figure>
  );
}

function Legend({ entries }: { readonly entries: readonly (readonly [string, string])[] }) {
  return (
    <ul class="legend" aria-hidden="true">
      {entries.map(([kind, name]) => (
        <li key={kind}>
          <span class={`swatch swatch-${kind}`} /> {name}
        </li>
      ))}
    </ul>
  );
}

function readout({ from, to, now, before }: Pair, zone: string, target: number): string {
  const told = dayWords.value;
  const clock = (instant: number) => formatClock(instant, language.value, zone);
  const today = told.readout(
    `${clock(from)}–${clock(to)}`,
    count(now.offered),
    count(now.answered),
    count(now.abandoned),
    share(now.serviceLevel, target),
  );
  return before === null
    ? today
    : `${today}; ${told.readoutBefore(count(before.offered), share(before.serviceLevel))}`;
}
