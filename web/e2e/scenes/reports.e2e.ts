import type * as wire from '../../src/api/wire';
import { instant, NOON, openingOf } from '../centre';
import { dayHistory } from '../days';
import { team } from '../people';
import type { StubServer } from '../stub-server';
import { type Scene, say, takePictures, timeGoesOn } from './scene';

const INTERVALS: wire.IntervalList = {
  asOf: instant(NOON),
  from: '2026-11-22',
  to: '2026-11-22',
  step: 'PT30M',
  intervals: ['Billing', 'Orders'].flatMap((name) =>
    dayHistory()
      .intervals.slice(14)
      .map((interval) => ({
        ...interval,
        queue: name.toLowerCase(),
        name,
        client: 'in-house',
        timeZone: 'Europe/Paris',
        serviceLevelFormula: 'short-abandons-excluded' as const,
      })),
  ),
};

function worker(name: string, changes: Partial<wire.AttendanceRow> = {}): wire.AttendanceRow {
  return {
    team: 'north',
    timeZone: 'Europe/Paris',
    agent: name.toLowerCase().replaceAll(' ', '-'),
    name,
    days: 20,
    plannedMinutes: 9_600,
    workedMinutes: 9_512,
    paidMinutes: 9_480,
    lateMinutes: 34,
    absentMinutes: 120,
    excusedMinutes: 0,
    openPunches: 1,
    ...changes,
  };
}

const ATTENDANCE: wire.AttendanceList = {
  asOf: instant(NOON),
  from: '2026-10-01',
  to: '2026-10-31',
  attendance: [
    worker('Ada Example'),
    worker('Benoît Example', { lateMinutes: 0, absentMinutes: 0, openPunches: 0 }),
    worker('Chloé Example', { workedMinutes: 0, paidMinutes: 0, absentMinutes: 0, excusedMinutes: 9_600 }),
  ],
};

function enter(stub: StubServer, role: wire.SignedIn['role'], answers: StubServer['answers']): void {
  stub.who = { role };
  stub.answers = answers;
  say(stub, openingOf({ teams: [team('North'), team('South')] }));
}

const previewed: NonNullable<Scene['act']> = async (stub, page) => {
  await timeGoesOn(stub, page);
  await page.locator('button.button').click();
};

const SCENES: readonly Scene[] = [
  {
    name: 'reports',
    path: '/reports',
    set: (stub) => enter(stub, 'manager', {}),
    act: timeGoesOn,
    shows: '.report-form',
  },
  {
    name: 'reports-intervals',
    path: '/reports',
    set: (stub) => enter(stub, 'manager', { '/reports/intervals': INTERVALS }),
    act: previewed,
    shows: '.report-rows',
    whole: true,
  },
  {
    name: 'reports-attendance',
    path: '/reports',
    query: 'kind=attendance&from=2026-10-01&to=2026-10-31&team=north',
    set: (stub) => enter(stub, 'manager', { '/reports/attendance': ATTENDANCE }),
    act: previewed,
    shows: '.report-rows',
  },
  {
    name: 'reports-no-team',
    path: '/reports',
    query: 'kind=attendance',
    set: (stub) => enter(stub, 'manager', {}),
    act: timeGoesOn,
    shows: '.wrong',
  },
  {
    name: 'reports-refused',
    path: '/reports',
    set: (stub) => enter(stub, 'supervisor', {}),
    act: previewed,
    shows: '.refused',
  },
  {
    name: 'reports-nothing',
    path: '/reports',
    set: (stub) => enter(stub, 'supervisor', { '/reports/intervals': { ...INTERVALS, intervals: [] } }),
    act: previewed,
    shows: '.empty',
  },
  {
    name: 'reports-not-yours',
    path: '/reports',
    set: (stub) => enter(stub, 'lead', {}),
    act: timeGoesOn,
    shows: '.elsewhere',
  },
];

takePictures(SCENES, ['desk', 'phone']);
