import { NOON, openingOf, pulse, queue } from '../centre';
import { team } from '../people';
import type { StubServer } from '../stub-server';
import { CAMILLES_DAY, PEOPLE } from '../team-north';
import { type Scene, say, takePictures } from './scene';
import { oncePageShows, until } from './until';

function set(stub: StubServer): void {
  stub.who = { role: 'supervisor', name: 'Dominique' };
  stub.answers = { '/agents/camille-martin/day': CAMILLES_DAY };
  const others = PEOPLE.slice(0, 2).map((each) => ({ ...each, agent: `${each.agent}-2`, team: 'south' }));
  say(
    stub,
    openingOf({
      queues: [queue({ name: 'Orders' })],
      teams: [team('North'), team('South')],
      agents: [...PEOPLE, ...others],
    }),
  );
}

const SCENES: readonly Scene[] = [
  {
    name: 'attendance',
    path: '/attendance',
    set,
    act: oncePageShows('.attendance-row'),
    shows: '.attendance-row',
    whole: true,
  },
  {
    name: 'attendance-day',
    path: '/attendance',
    query: 'agent=camille-martin',
    set,
    act: oncePageShows('.day .lanes'),
    shows: '.day .lanes',
    whole: true,
  },
  {
    name: 'attendance-refused',
    path: '/attendance',
    query: 'agent=lou-bernard',
    set,
    act: oncePageShows('.refused'),
    shows: '.refused',
  },
  {
    name: 'attendance-stale',
    path: '/attendance',
    set,
    act: async (stub, page) => {
      await until(page, '.attendance-row');
      stub.say('heartbeat', { ...pulse(NOON + 18_000, 18_000), delayedParts: ['job'] });
      await until(page, '[data-freshness=still]');
    },
    shows: '.attendance-row',
  },
  {
    name: 'attendance-empty',
    path: '/attendance',
    set: (stub) => {
      stub.who = { role: 'supervisor' };
      say(stub, openingOf({ teams: [team('North')] }));
    },
    act: oncePageShows('.empty'),
    shows: '.empty',
  },
  {
    name: 'attendance-not-yours',
    path: '/attendance',
    set: (stub) => {
      stub.who = { role: 'lead' };
      say(stub, openingOf({}));
    },
    act: oncePageShows('.elsewhere'),
    shows: '.elsewhere',
  },
  {
    name: 'attendance-elsewhere',
    path: '/attendance',
    query: 'agent=camille-martin',
    timeZone: 'Europe/London',
    set,
    act: oncePageShows('.day .lanes'),
    shows: '.day .lanes',
    whole: true,
  },
];

takePictures(SCENES, ['desk', 'phone']);
