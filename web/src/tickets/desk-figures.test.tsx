import { beforeEach, describe, expect, it } from 'vitest';
import { deviceIn } from '../testing/device';
import { readingOf } from '../testing/pages';
import { aDesk } from '../testing/people';
import { HALF_PAST_NINE } from '../testing/queues';
import { speak } from '../ui/language';
import { NoNews } from './desk-figures';

beforeEach(() => speak('en'));

describe('a desk without news', () => {
  const read = () =>
    readingOf(<NoNews desk={aDesk({ unknownSince: '2026-11-23T09:20:00.000Z' })} upTo={HALF_PAST_NINE} />);

  it('says since when by the clocks of the desk, and whose they are to who is elsewhere', () => {
    deviceIn('Europe/London');
    expect(read()).toContain('10:20:00 (Paris)');
    deviceIn('Europe/Paris');
    expect(read()).toContain('10:20:00');
    expect(read()).not.toContain('(Paris)');
  });
});
