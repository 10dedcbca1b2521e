import { beforeEach, describe, expect, it } from 'vitest';
import { deviceIn } from '../testing/device';
import { readingOf } from '../testing/pages';
import { anyQueue, HALF_PAST_NINE } from '../testing/queues';
import { speak } from '../ui/language';
import { Reasons } from './reasons-list';

beforeEach(() => speak('en'));

describe('why a queue is not known', () => {
  const read = () =>
    readingOf(<Reasons queue={anyQueue({ unknownSince: HALF_PAST_NINE - 60_000 })} upTo={HALF_PAST_NINE} />);

  it('says since when by the clocks of the queue, and whose they are to who is elsewhere', () => {
    deviceIn('Europe/London');
    expect(read()).toContain('10:29:00 (Paris)');
    deviceIn('Europe/Paris');
    expect(read()).toContain('10:29:00');
    expect(read()).not.toContain('(Paris)');
  });
});
