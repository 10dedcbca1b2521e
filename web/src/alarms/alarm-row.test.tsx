import { beforeEach, describe, expect, it } from 'vitest';
import { anAlert } from '../testing/alerts';
import { deviceIn } from '../testing/device';
import { liveOf, readingOf } from '../testing/pages';
import { anyQueue, HALF_PAST_NINE } from '../testing/queues';
import { speak } from '../ui/language';
import { AlarmRow } from './alarm-row';

const WHO = { role: 'manager', name: 'Dominique', board: null, clients: null, teams: null } as const;
const ALARM = anAlert({ acknowledgedAt: '2026-11-23T09:34:00.000Z', acknowledgedBy: 'Dominique' });

beforeEach(() => speak('en'));

describe('an alarm', () => {
  const told = () => {
    const live = liveOf(HALF_PAST_NINE + 300_000, { queues: [anyQueue()] });
    return readingOf(<AlarmRow alert={ALARM} live={live} who={WHO} />);
  };

  it('is told in the times of its queue, which say so to who is elsewhere', () => {
    deviceIn('Europe/London');
    expect(told()).toContain('since 10:30 (Paris), for 5 min');
    expect(told()).toContain('You see to it, since 10:34 (Paris)');
  });

  it('is told in plain times to who is where the queue is', () => {
    deviceIn('Europe/Paris');
    expect(told()).toContain('since 10:30, for 5 min');
    expect(told()).not.toContain('(Paris)');
  });
});
