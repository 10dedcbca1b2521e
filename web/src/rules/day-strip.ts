import type { Spell } from './rules-api';

/** A part of a strip, in shares of its width. */
export interface Stroke {
  readonly from: number;
  readonly width: number;
}

/** What is shorter would not be seen: some 3 px of a strip across a phone. */
const LEAST_WIDTH = 0.008;

/** Where spells lie within a time; one that goes on reaches to its end. */
export function strokesOf(
  spells: readonly Pick<Spell, 'from' | 'until'>[],
  from: number,
  to: number,
): readonly Stroke[] {
  const share = (instant: number) => Math.min(1, Math.max(0, (instant - from) / (to - from)));
  return spells.map((spell) => {
    const begin = share(Date.parse(spell.from));
    const end = spell.until === null ? 1 : share(Date.parse(spell.until));
    const width = Math.max(LEAST_WIDTH, end - begin);
    return { from: Math.min(begin, 1 - width), width };
  });
}

const HOUR = 3_600_000;

/** The full hours within a time that a clock in a zone shows as 0, 6, 12 and 18, with their place. */
export function quartersOf(from: number, to: number, hourIn: (instant: number) => number) {
  const quarters: { readonly at: number; readonly instant: number }[] = [];
  for (let instant = Math.ceil(from / HOUR) * HOUR; instant < to; instant += HOUR) {
    if (hourIn(instant) % 6 === 0) {
      quarters.push({ at: (instant - from) / (to - from), instant });
    }
  }
  return quarters;
}
