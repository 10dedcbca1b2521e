import { beforeEach, describe, expect, it } from 'vitest';
import { deviceIn } from '../testing/device';
import { readingOf } from '../testing/pages';
import { speak } from '../ui/language';
import type { Trial } from './rules-api';
import { TrialHours, TrialStrip } from './trial-strip';

const SPELL = {
  since: '2026-11-23T08:11:00.000Z',
  from: '2026-11-23T08:12:00.000Z',
  until: '2026-11-23T08:40:00.000Z',
};
const ORDERS = { kind: 'queue', id: 'orders', name: 'Orders', fired: 1, spells: [SPELL] } as const;
const TRIAL: Trial = {
  from: '2026-11-22T10:30:00.000Z',
  to: '2026-11-23T10:30:00.000Z',
  asOf: '2026-11-23T10:30:00.000Z',
  basis: 'events',
  fired: 1,
  alreadyFiring: 0,
  tried: 1,
  untried: null,
  subjects: [{ ...ORDERS, spells: [SPELL] }],
};

beforeEach(() => speak('en'));

describe('a rule that is tried', () => {
  const read = () =>
    readingOf(
      <>
        <TrialStrip trial={TRIAL} of={{ ...ORDERS, spells: [SPELL] }} zone="Europe/Paris" />
        <TrialHours trial={TRIAL} zone="Europe/Paris" />
      </>,
    );

  it('is told by the clocks of what it looked at, which is said to who is elsewhere', () => {
    deviceIn('Europe/London');
    expect(read()).toMatch(/09:12.*09:40 \(Paris\)/u);
    expect(read()).toContain('12 h18 h0 h6 hTimes of Paris');
    deviceIn('Europe/Paris');
    expect(read()).toMatch(/09:12.*09:40/u);
    expect(read()).not.toContain('Paris');
  });
});
