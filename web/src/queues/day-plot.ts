import uPlot from 'uplot';
import { formatClock, formatCount, formatShare, type Language } from '../measures/format';
import type { Pair } from './day-data';

/** What both plots of a day have in common. */
export interface PlotSetting {
  readonly pairs: readonly Pair[];
  /** What the axis of time reaches over. */
  readonly span: readonly [number, number];
  readonly zone: string;
  readonly target: number;
  readonly language: Language;
  readonly width: number;
  /** The interval that is pointed at, by its place; null when none is. */
  readonly onPointed: (index: number | null) => void;
}

const CALLS_HEIGHT = 200;
const SERVICE_HEIGHT = 150;
const FONT = '13px "Source Sans", sans-serif';

/** Pointing at one plot points at the same interval of the other. */
const TOGETHER = 'day';

const NO_POINTS = { show: false } as const;

/** Bars to the height of what was offered: below the answered, above them those who gave up, then the rest. */
export function callsPlot(setting: PlotSetting, place: HTMLElement): uPlot {
  const bars = uPlot.paths.bars?.({ size: [0.8, 40] });
  const bar = (colour: string): uPlot.Series => ({
    fill: colour,
    width: 0,
    points: NO_POINTS,
    ...(bars === undefined ? {} : { paths: bars }),
  });
  const { pairs, language } = setting;
  const data: uPlot.AlignedData = [
    middles(pairs),
    pairs.map(({ now }) => now.offered ?? null),
    pairs.map(({ now }) => sum(now.answered, now.abandoned)),
    pairs.map(({ now }) => now.answered ?? null),
    pairs.map(({ before }) => before?.offered ?? null),
  ];
  return new uPlot(
    {
      ...common(setting),
      height: CALLS_HEIGHT,
      series: [
        {},
        bar(colourOf('well-track')),
        bar(colourOf('breach-pane')),
        bar(colourOf('well-bar')),
        { stroke: colourOf('plain-text'), width: 1.5, dash: [2, 3], points: NO_POINTS },
      ],
      scales: { x: scaleOf(setting.span), y: { range: (_, __, most) => [0, Math.max(4, most * 1.08)] } },
      axes: [
        timeAxis(setting),
        {
          ...axis(),
          values: (_, splits) =>
            splits.map((split) => (Number.isInteger(split) ? formatCount(split, language) : null)),
        },
      ],
    },
    data,
    place,
  );
}

/** Service as a line, its target as another, and the week before faint. */
export function servicePlot(setting: PlotSetting, place: HTMLElement): uPlot {
  const { pairs, target, language } = setting;
  const data: uPlot.AlignedData = [
    middles(pairs),
    pairs.map(() => target),
    pairs.map(({ before }) => before?.serviceLevel ?? null),
    pairs.map(({ now }) => now.serviceLevel ?? null),
  ];
  const bright = colourOf('bright-text');
  return new uPlot(
    {
      ...common(setting),
      height: SERVICE_HEIGHT,
      series: [
        {},
        { stroke: colourOf('watch-light'), width: 1, points: NO_POINTS },
        { stroke: colourOf('plain-text'), width: 1.5, dash: [2, 3], points: NO_POINTS },
        { stroke: bright, width: 2, points: { show: true, size: 5, fill: bright } },
      ],
      scales: { x: scaleOf(setting.span), y: { range: [0, 1.02] } },
      axes: [
        timeAxis(setting),
        {
          ...axis(),
          splits: [0, 0.25, 0.5, 0.75, 1],
          values: (_, splits) => splits.map((split) => formatShare(split, language)),
        },
      ],
    },
    data,
    place,
  );
}

function common({ width, zone, onPointed }: PlotSetting) {
  return {
    width,
    tzDate: (seconds: number) => uPlot.tzDate(new Date(seconds * 1_000), zone),
    legend: { show: false },
    cursor: { y: false, points: { show: false }, drag: { x: false, y: false }, sync: { key: TOGETHER } },
    hooks: { setCursor: [({ cursor }: uPlot) => onPointed(cursor.idx ?? null)] },
  } satisfies Partial<uPlot.Options>;
}

/** Each interval is drawn in its middle, in seconds as uPlot counts. */
function middles(pairs: readonly Pair[]): number[] {
  return pairs.map(({ from, to }) => (from + to) / 2_000);
}

function scaleOf([start, end]: readonly [number, number]): uPlot.Scale {
  return { time: true, range: [start / 1_000, end / 1_000] };
}

function axis(): uPlot.Axis {
  return {
    stroke: colourOf('quiet-text'),
    font: FONT,
    size: 52,
    grid: { stroke: colourOf('line'), width: 1 },
    ticks: { show: false },
  };
}

function timeAxis({ zone, language }: PlotSetting): uPlot.Axis {
  return {
    ...axis(),
    size: 28,
    space: 56,
    grid: { show: false },
    values: (_, splits) => splits.map((split) => formatClock(split * 1_000, language, zone)),
  };
}

function sum(one: number | undefined, other: number | undefined): number | null {
  return one === undefined || other === undefined ? null : one + other;
}

function colourOf(token: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(`--${token}`).trim();
}
