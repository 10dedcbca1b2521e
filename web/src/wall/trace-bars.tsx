import { formatCount } from '../measures/format';
import { language } from '../ui/language';
import type { Trace } from './traces';
import { wallWords } from './words';

const WIDTH = 4;
const APART = 1;
const HEIGHT = 20;

/** A bar that says "none were offered" is still seen. */
const LEAST = 1;

/** The last hour without axes: how much came, and how much of it was answered in time. */
export function TraceBars({ trace }: { readonly trace: Trace }) {
  const known = trace.filter(({ offered }) => offered !== null);
  const most = Math.max(1, ...known.map(({ offered }) => offered ?? 0));
  const sum = (part: (bar: Trace[number]) => number) =>
    formatCount(
      known.reduce((total, bar) => total + part(bar), 0),
      language.value,
    );
  const all = trace.map(({ offered }, place) => bar(place, offered === null ? 0 : tall(offered, most)));
  const lit = trace.map(({ inTime }, place) => bar(place, (inTime / most) * HEIGHT));
  return (
    <svg
      class="trace"
      viewBox={`0 0 ${trace.length * (WIDTH + APART) - APART} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={wallWords.value.lastHour(
        sum(({ offered }) => offered ?? 0),
        sum(({ inTime }) => inTime),
      )}
    >
      <path class="trace-all" d={all.join('')} />
      <path class="trace-lit" d={lit.join('')} />
    </svg>
  );
}

function tall(offered: number, most: number): number {
  return Math.max(LEAST, (offered / most) * HEIGHT);
}

function bar(place: number, height: number): string {
  return height === 0 ? '' : `M${place * (WIDTH + APART)} ${HEIGHT}v${-height}h${WIDTH}v${height}z`;
}
