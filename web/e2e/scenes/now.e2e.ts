import { BREACH, CALM, NOON, openingOf, pulse, queue } from '../centre';
import { agent, alert, desk, team } from '../people';
import { type Scene, say, takePictures } from './scene';
import { oncePageShows, until } from './until';

const queues = (sketches: typeof CALM) => sketches.map((sketch) => queue(sketch));
const allThere = { late: 0, noShow: 0, absenceRate: 0, unexcusedRate: 0, excused: 0, present: 22 };
const quietDesk = { overdueFirstAnswer: 0, overdueResolve: 0, escalated: 0 };

const calm = openingOf({
  queues: queues(CALM),
  desks: [desk('Returns desk', quietDesk), desk('Mail', quietDesk)],
  teams: [
    team('Team North', allThere),
    team('Team South', { ...allThere, scheduled: 14, present: 14 }),
    team('Night', { ...allThere, scheduled: 0, absenceRate: null, unexcusedRate: null }),
  ],
});

const text = (code: string, values: Record<string, string> = {}) => ({ code, values });

const wrong = openingOf({
  queues: queues(BREACH),
  desks: [desk('Returns desk'), desk('Mail', quietDesk)],
  teams: [team('Team North', { late: 3, noShow: 1, unexcusedRate: 2 / 22 }), team('Team South', allThere)],
  agents: [agent('Camille Martin', { trainee: true, mentor: 'jean-petit' }), agent('Jean Petit')],
  alerts: [
    alert('queue-long-wait', { kind: 'queue', id: 'orders' }, { text: text('oldestWaitSeconds') }),
    alert(
      'queue-low-service-level',
      { kind: 'queue', id: 'complaints' },
      {
        text: text('last15m.serviceLevel'),
        value: 0.41,
        threshold: 0.7,
        acknowledgedAt: new Date(NOON - 240_000).toISOString(),
        acknowledgedBy: 'Dominique',
      },
    ),
    alert(
      'trainee-conflict',
      { kind: 'agent', id: 'camille-martin' },
      {
        severity: 'critical',
        text: text('trainee-conflict', { mentor: 'jean-petit' }),
        value: 1,
        threshold: 0,
      },
    ),
  ],
});

const SCENES: readonly Scene[] = [
  {
    name: 'now-calm',
    set: (stub) => {
      stub.who = { role: 'manager', name: 'Dominique' };
      say(stub, calm);
    },
    path: '/now',
    act: oncePageShows('.brief'),
    shows: '.brief',
    whole: true,
  },
  {
    name: 'now-wrong',
    set: (stub) => {
      stub.who = { role: 'supervisor', name: 'Dominique', teams: ['team-north'] };
      say(stub, wrong);
    },
    path: '/now',
    act: oncePageShows('.wrong'),
    shows: '.wrong',
    whole: true,
  },
  {
    name: 'now-asked',
    set: (stub) => {
      stub.who = { role: 'supervisor', name: 'Dominique', teams: ['team-north'] };
      say(stub, wrong);
    },
    path: '/now',
    act: async (_, page) => {
      await until(page, '.wrong');
      await page.locator('.wrong .button').first().click();
      await until(page, '.confirming');
    },
    shows: '.confirming',
  },
  {
    name: 'now-refused',
    set: (stub) => {
      stub.who = { role: 'supervisor', name: 'Dominique', teams: ['team-north'] };
      say(stub, wrong);
    },
    path: '/now',
    act: async (_, page) => {
      await until(page, '.wrong');
      await page.locator('.wrong .button').first().click();
      await until(page, '.confirming');
      await page.locator('.confirming .button').first().click();
      await until(page, '.wrong .refused');
    },
    shows: '.wrong .refused',
  },
  {
    name: 'now-stale',
    set: (stub) => {
      stub.who = { role: 'lead', name: 'Dominique' };
      say(stub, wrong);
    },
    path: '/now',
    act: async (stub, page) => {
      await until(page, '.wrong');
      stub.say('heartbeat', { ...pulse(NOON + 18_000, 18_000), delayedParts: ['job'] });
      await until(page, '[data-freshness=still]');
    },
    shows: '.wrong[data-state=unknown]',
  },
  {
    name: 'now-remembered',
    set: (stub) => {
      stub.who = { role: 'manager', name: 'Dominique' };
      say(stub, wrong);
    },
    path: '/now',
    act: async (stub, page) => {
      await until(page, '.wrong');
      await page.evaluate(() => {
        Object.defineProperty(document, 'visibilityState', { value: 'hidden' });
        document.dispatchEvent(new Event('visibilitychange'));
      });
      stub.streaming = false;
      stub.cut();
      // As if the visit had been two hours ago.
      await page.addInitScript(() => {
        const kept = JSON.parse(localStorage.getItem('vigie.last-known') ?? '{}');
        const earlier = { ...kept, deviceTime: kept.deviceTime - 7_200_000 };
        localStorage.setItem('vigie.last-known', JSON.stringify(earlier));
      });
      await page.reload();
      await until(page, '.wrong');
      await page.clock.runFor(5_000);
    },
    shows: '[data-freshness=remembered][data-trouble=true]',
    whole: true,
  },
  {
    name: 'now-empty',
    set: (stub) => {
      stub.who = { role: 'admin' };
      say(stub, openingOf({}));
    },
    path: '/now',
    act: oncePageShows('.empty'),
    shows: '.empty',
  },
];

takePictures(SCENES, ['desk', 'phone']);
