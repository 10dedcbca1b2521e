import { expect, it } from 'vitest';
import type * as wire from '../api/wire';
import { deviceIn } from '../testing/device';
import { readingOf } from '../testing/pages';
import { speak } from '../ui/language';
import { IntervalsPreview } from './intervals-preview';

it('intervals begin by the clocks of their queue, which is said to who is elsewhere', () => {
  speak('en');
  const row = {
    queue: 'orders',
    name: 'Orders',
    from: '2026-11-23T08:00:00.000Z',
    timeZone: 'Europe/Paris',
  } as wire.IntervalRow;
  const read = () => readingOf(<IntervalsPreview rows={[row]} day="2026-11-23" />);
  deviceIn('Europe/London');
  expect(read()).toContain('09:00 (Paris)');
  deviceIn('Europe/Paris');
  expect(read()).toContain('09:00');
  expect(read()).not.toContain('(Paris)');
});
