import { beforeEach, describe, expect, it } from 'vitest';
import { anAlert } from '../testing/alerts';
import { deviceIn } from '../testing/device';
import { liveOf, readingOf } from '../testing/pages';
import { aDesk } from '../testing/people';
import { anyQueue, HALF_PAST_NINE } from '../testing/queues';
import { speak } from '../ui/language';
import { NowPage } from './now-page';

const WHO = { role: 'manager', name: 'Dominique', board: null, clients: null, teams: null } as const;
const SILENT = anyQueue({ unknownSince: HALF_PAST_NINE - 600_000 });

beforeEach(() => {
  speak('en');
  deviceIn('Europe/London');
});

describe('what is wrong now', () => {
  const read = (named: Parameters<typeof liveOf>[1]) =>
    readingOf(<NowPage live={liveOf(HALF_PAST_NINE, named)} who={WHO} id={null} />);

  it('has alarms since times of the queue, which say so to who is elsewhere', () => {
    expect(read({ queues: [anyQueue()], alerts: [anAlert()] })).toContain('10:30 (Paris)');
    deviceIn('Europe/Paris');
    expect(read({ queues: [anyQueue()], alerts: [anAlert()] })).not.toContain('(Paris)');
  });

  it('is silent since a time of what is silent, or of here where that is in several places', () => {
    expect(read({ queues: [SILENT] })).toContain('10:20 (Paris)');
    const mail = aDesk({ timeZone: 'Africa/Tunis', unknownSince: '2026-11-23T09:20:00.000Z' });
    expect(read({ queues: [SILENT], desks: [mail] })).toContain('09:20');
  });
});
