import { beforeEach, describe, expect, it } from 'vitest';
import { NOON } from '../../e2e/centre';
import { agent } from '../../e2e/people';
import { deviceIn } from '../testing/device';
import { liveOf, readingOf } from '../testing/pages';
import { aTeam } from '../testing/people';
import { speak } from '../ui/language';
import { AttendancePage } from './attendance-page';

const WHO = { role: 'supervisor', name: 'Dominique', board: null, clients: null, teams: null } as const;

beforeEach(() => speak('en'));

describe('the attendance of a team', () => {
  const read = () => {
    const live = liveOf(NOON, { teams: [aTeam()], agents: [agent('Camille')] });
    return readingOf(<AttendancePage live={live} who={WHO} id={null} />);
  };

  it('is drawn and told by the clocks of the team, which is said to who is elsewhere', () => {
    deviceIn('Europe/London');
    expect(read()).toContain('here since 08:58 until 17:00 (Paris)');
    expect(read()).toContain('Times of Paris08:00');
  });

  it('says nothing of places to who is there', () => {
    deviceIn('Europe/Paris');
    expect(read()).toContain('here since 08:58 until 17:00');
    expect(read()).not.toContain('Paris');
  });
});
