import { instant, NOON, openingOf, pulse, queue } from '../centre';
import { team } from '../people';
import type { StubServer } from '../stub-server';
import { CAMILLES_DAY, PEOPLE } from '../team-north';
import { type Scene, say, takePictures } from './scene';
import { oncePageShows, until } from './until';

const TEAMS = [
  team('North', { late: 3, noShow: 1, leftEarly: 1, flags: { 'break-debt': 2, conflict: 1 } }),
  team('South', { scheduled: 14, present: 14, late: 0, excused: 0, absenceRate: 0, flags: {} }),
  { team: 'night', name: 'Night', timeZone: 'Europe/Paris', version: '1', asOf: instant(NOON) },
  team('Evening', { scheduled: 0, present: 0, late: 0, excused: 0, absenceRate: null, flags: {} }),
];

function as(role: 'supervisor' | 'manager' | 'lead') {
  return (stub: StubServer) => {
    stub.who = { role, name: 'Dominique' };
    stub.answers = {
      '/agents': { asOf: instant(NOON), agents: PEOPLE },
      '/agents/camille-martin/day': CAMILLES_DAY,
    };
    say(
      stub,
      openingOf({
        queues: [queue({ name: 'Orders' }), queue({ name: 'Returns' })],
        teams: TEAMS,
        agents: role === 'supervisor' ? PEOPLE : [],
      }),
    );
  };
}

const SCENES: readonly Scene[] = [
  {
    name: 'teams',
    path: '/teams',
    set: as('manager'),
    act: oncePageShows('.team'),
    shows: '.team',
    whole: true,
  },
  {
    name: 'teams-empty',
    path: '/teams',
    set: (stub) => {
      stub.who = { role: 'manager' };
      say(stub, openingOf({}));
    },
    act: oncePageShows('.empty'),
    shows: '.empty',
  },
  {
    name: 'team-supervisor',
    path: '/teams/north',
    set: as('supervisor'),
    act: oncePageShows('.agent'),
    shows: '.agent',
    whole: true,
  },
  {
    name: 'team-day',
    path: '/teams/north',
    query: 'agent=camille-martin&show=attention',
    set: as('supervisor'),
    act: oncePageShows('.day .lanes'),
    shows: '.day .lanes',
    whole: true,
  },
  {
    name: 'team-stale',
    path: '/teams/north',
    set: as('supervisor'),
    act: async (stub, page) => {
      await until(page, '.agent');
      stub.say('heartbeat', { ...pulse(NOON + 18_000, 18_000), delayedParts: ['job'] });
      await until(page, '[data-freshness=still]');
    },
    shows: '.agent',
    whole: true,
  },
  {
    name: 'team-manager',
    path: '/teams/north',
    set: as('manager'),
    act: oncePageShows('.people .button'),
    shows: '.people .button',
  },
  {
    name: 'team-opened',
    path: '/teams/north',
    set: as('manager'),
    act: async (_, page) => {
      await until(page, '.people .button');
      await page.locator('.people .button').click();
      await until(page, '.agent');
    },
    shows: '.agent',
    whole: true,
  },
  {
    name: 'team-switched-off',
    path: '/teams/north',
    set: (stub) => {
      as('manager')(stub);
      stub.answers = {};
    },
    act: async (_, page) => {
      await until(page, '.people .button');
      await page.locator('.people .button').click();
      await until(page, '.people [role=alert]');
    },
    shows: '.people [role=alert]',
  },
  {
    name: 'team-lead',
    path: '/teams/night',
    set: as('lead'),
    act: oncePageShows('.people'),
    shows: '.people',
  },
  {
    name: 'team-elsewhere',
    path: '/teams/north',
    timeZone: 'Europe/London',
    set: as('supervisor'),
    act: oncePageShows('.agent'),
    shows: '.agent',
    whole: true,
  },
];

takePictures(SCENES, ['desk', 'phone']);
