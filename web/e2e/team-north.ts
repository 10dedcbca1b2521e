import type { AgentDay } from '../src/attendance/agent-day';
import { instant, NOON } from './centre';
import { agent, flag } from './people';

/** The invented people of team North, with all that can be said of somebody, and a day of one of them. */

const MINUTE = 60_000;
const ago = (minutes: number) => instant(NOON - minutes * MINUTE);

export const PEOPLE = [
  agent('Alex Durand', { state: 'ready', since: null, queue: null }),
  agent('Camille Martin', {
    trainee: true,
    mentor: 'jean-petit',
    workload: {
      deskSince: ago(72),
      flags: [
        flag('complaint-streak', 'complaints-in-a-row', { count: 3 }),
        flag('break-debt', 'desk-time', { minutes: 60 }),
        flag('sustained-occupancy', 'occupancy', { share: 0.87, minutes: 60 }, 'attention'),
      ],
    },
  }),
  agent('Dominique Roux', {
    state: 'away',
    activity: 'meal',
    since: ago(22),
    queue: null,
    attendance: { status: 'late', lateSeconds: 690, clockedInAt: ago(320) },
  }),
  agent('Jean Petit', {
    state: 'wrapping-up',
    since: ago(1.4),
    queue: 'returns',
    site: 'home',
    attendance: { clockedInAt: null, mismatch: 'ready-not-clocked-in' },
  }),
  agent('Lou Bernard', {
    state: 'offline',
    since: ago(600),
    queue: null,
    attendance: { status: 'no-show', clockedInAt: null, lateSeconds: null, lateSince: ago(332) },
  }),
  agent('Morgan Lefèvre', {
    state: 'talking',
    since: ago(17),
    workload: {
      deskSince: ago(104),
      flags: [flag('break-debt', 'desk-time', { minutes: 90 }, 'severe')],
    },
  }),
  agent('Noa Garcia', {
    state: 'offline',
    queue: null,
    attendance: { status: 'expected', plannedStart: ago(-28), plannedEnd: ago(-508), clockedInAt: null },
  }),
  agent('Sacha Moreau', {
    state: 'offline',
    queue: null,
    attendance: { status: 'left-early', clockedOutAt: ago(40) },
  }),
  agent('Yael Simon', {
    unknownSince: ago(9),
    attendance: { status: 'unknown', clockedInAt: null, lateSeconds: null },
  }),
];

/** Contacts of some minutes, one after the other with little between, and a meal. */
function spans(): AgentDay['spans'] {
  const made: AgentDay['spans'][number][] = [
    { kind: 'offline', activity: null, queue: null, from: ago(450), until: ago(334) },
  ];
  for (let at = 334; at > 4; ) {
    const isMeal = at < 170 && at > 120;
    const length = isMeal ? 45 : 4 + (at % 7);
    const kind = isMeal ? 'away' : 'contact';
    made.push({
      kind,
      activity: isMeal ? 'meal' : null,
      queue: isMeal ? null : 'orders',
      from: ago(at),
      until: ago(at - length),
    });
    const rest = 1 + (at % 5);
    made.push({
      kind: 'desk',
      activity: null,
      queue: null,
      from: ago(at - length),
      until: ago(at - length - rest),
    });
    at -= length + rest;
  }
  return [...made, { kind: 'contact', activity: null, queue: 'orders', from: ago(4), until: null }];
}

export const CAMILLES_DAY: AgentDay = {
  agent: 'camille-martin',
  name: 'Camille Martin',
  team: 'north',
  version: '1',
  asOf: instant(NOON),
  timeZone: 'Europe/Paris',
  from: ago(452),
  until: ago(-148),
  plan: [
    {
      start: ago(332),
      end: ago(-148),
      flexible: true,
      coreStart: ago(272),
      coreEnd: ago(-28),
      activities: [
        { activity: 'briefing', start: ago(302), end: ago(287) },
        { activity: 'meal', start: ago(152), end: ago(107) },
      ],
    },
  ],
  punches: [{ at: ago(334), kind: 'in' }],
  spans: spans(),
};
