import { beforeEach, describe, expect, it } from 'vitest';
import { instant, NOON } from '../../e2e/centre';
import { agent, flag } from '../../e2e/people';
import { deviceIn } from '../testing/device';
import { speak } from '../ui/language';
import { attendanceSentence, roleSentence, stateSentence } from './agent-sentences';
import { attendanceShape, needsAttention } from './attention';
import { flagCounts, reasonsOf } from './flag-sentences';
import { flagWords } from './flag-words';

const MINUTE = 60_000;
const ago = (minutes: number) => instant(NOON - minutes * MINUTE);
const names = { queues: new Map(), agents: new Map([['jean', agent('Jean Petit')]]) };
const ZONE = 'Europe/Paris';
const plain = (text: string) => text.replace(/[\u00a0\u202f]/gu, ' ');

beforeEach(() => {
  speak('en');
  deviceIn(ZONE);
});

describe('what an agent does', () => {
  const said = (changes: Parameters<typeof agent>[1]) =>
    plain(stateSentence(agent('Camille', changes), names, ZONE, NOON));

  it('is said with since when, a contact by the second, the rest in minutes', () => {
    expect(said({ state: 'talking', since: ago(4), queue: 'orders' })).toBe('with a caller for 4:00, orders');
    expect(said({ state: 'away', activity: 'meal', since: ago(12.5), queue: null })).toBe(
      'at a meal for 12 min',
    );
    expect(said({ state: 'away', activity: 'meal', since: ago(0.2) })).toBe('at a meal for 1 min');
  });

  it('tells of nobody since when they are ready, and of silence that it is one', () => {
    expect(said({ state: 'ready', since: ago(9) })).toBe('ready');
    expect(said({ state: 'ready', since: null })).toBe('ready');
    expect(said({ unknownSince: ago(3) })).toBe('no news since 14:29: the systems are silent');
  });

  it('names the mentor of a trainee, by id where nobody knows the name', () => {
    expect(roleSentence(agent('C', { trainee: true, mentor: 'jean', site: 'home' }), names)).toBe(
      'at home, trainee, mentor Jean Petit',
    );
    expect(roleSentence(agent('C', { trainee: true, mentor: 'nobody' }), names)).toBe(
      'office, trainee, mentor nobody',
    );
  });
});

describe('attendance', () => {
  const late = (changes: object) => agent('C', { attendance: { status: 'late', ...changes } });

  it('tells how late somebody came, or is', () => {
    const came = late({ lateSeconds: 690, clockedInAt: null });
    expect(plain(attendanceSentence(came, ZONE, NOON))).toBe('came 11 min late');
    const missing = late({ lateSeconds: null, lateSince: ago(14), plannedStart: ago(14) });
    expect(plain(attendanceSentence(missing, ZONE, NOON))).toBe('14 min late, planned for 14:18');
  });

  it('is told by the clocks of the team, which is said once to who is elsewhere', () => {
    deviceIn('Europe/London');
    const told = (attendance: object) => plain(attendanceSentence(agent('C', { attendance }), ZONE, NOON));
    expect(told({ status: 'present' })).toBe('here since 08:58 until 17:00 (Paris)');
    expect(told({ status: 'present', plannedEnd: null })).toBe('here since 08:58 (Paris)');
    expect(told({ status: 'no-show' })).toBe('missing since 09:00 (Paris)');
    speak('fr');
    expect(told({ status: 'left-early', clockedOutAt: ago(40) })).toBe(
      'parti avant l’heure, à 13:52, prévu jusqu’à 17:00 (Paris)',
    );
  });

  it('needs attention while somebody is missing, and no more once they came', () => {
    const came = late({ lateSeconds: 690 });
    const missing = late({ lateSeconds: null, lateSince: ago(14) });
    expect([came, missing].map(needsAttention)).toEqual([false, true]);
    expect([came, missing].map(attendanceShape)).toEqual(['well', 'watch']);
    expect(needsAttention(agent('C', { attendance: { status: 'no-show' } }))).toBe(true);
    expect(needsAttention(agent('C', { attendance: { mismatch: 'ready-not-clocked-in' } }))).toBe(true);
    expect(needsAttention(agent('C'))).toBe(false);
  });

  it('is not known while sources are silent', () => {
    expect(attendanceShape(agent('C', { unknownSince: ago(2) }))).toBe('unknown');
  });
});

describe('a flag', () => {
  const camille = agent('C', { workload: { deskSince: ago(72) } });
  const reasons = (kind: Parameters<typeof flag>[0], code: string, values: Record<string, number>) =>
    reasonsOf(flag(kind, code, values), camille, NOON).map(plain);

  it('says its reasons with their numbers', () => {
    expect(reasons('complaint-streak', 'complaints-in-a-row', { count: 3 })).toEqual([
      '3 complaints in a row',
    ]);
    expect(reasons('sustained-occupancy', 'occupancy', { share: 0.93, minutes: 30 })).toEqual([
      'with callers 93% of the last 30 min',
    ]);
    expect(reasons('no-recovery', 'short-gaps', { contacts: 6, seconds: 15 })).toEqual([
      '6 contacts with less than 15 s between them',
    ]);
    expect(reasons('monotony', 'mostly-complaint', { share: 0.92, count: 24 })).toEqual([
      '92% of 24 contacts were complaints',
    ]);
  });

  it('counts the minutes without a pause up to now, and never below those it was raised at', () => {
    expect(reasons('break-debt', 'desk-time', { minutes: 60 })).toEqual(['72 min without a pause']);
    const paused = agent('C', { workload: { deskSince: null } });
    expect(reasonsOf(flag('break-debt', 'desk-time', { minutes: 60 }), paused, NOON)).toEqual([
      '60 min without a pause',
    ]);
  });

  it('with a reason that nobody knows is still called by its name', () => {
    expect(reasons('conflict', 'something-new', { count: 1 })).toEqual(['after a conflict']);
  });

  it('has words for each reason in both languages', () => {
    const english = Object.keys(flagWords.value.reasons);
    speak('fr');
    expect(Object.keys(flagWords.value.reasons)).toEqual(english);
  });

  it('is counted for a team in words', () => {
    expect(flagCounts({ 'break-debt': 2, conflict: 0, monotony: 1 })).toEqual([
      '2 due a pause',
      '1 on the same all day',
    ]);
    expect(flagCounts({})).toEqual([]);
  });
});
