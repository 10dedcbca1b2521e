import type * as wire from '../../src/api/wire';
import { BREACH, BUSY, CALM, instant, NOON, opening, openingOf, pulse, queue, THIRTY } from '../centre';
import { dayHistory } from '../days';
import type { StubServer } from '../stub-server';
import { type Scene, say, takePictures, timeGoesOn } from './scene';

const AGES = [251, 190, 121, 74, 58, 41, 33, 27, 19, 12, 7, 3];

const ORDERS: wire.QueueSnapshot = {
  ...queue({ name: 'Orders', waiting: 12, oldest: 251, level: 0.63, lastHour: 0.41, callbacks: 3 }),
  waitingSince: AGES.map((seconds) => instant(NOON - seconds * 1_000)),
  corrections: 4,
};

function enter(stub: StubServer, role: wire.SignedIn['role'], frames: Parameters<typeof say>[1]): void {
  stub.who = { role };
  stub.answers = { '/queues/orders/history': dayHistory() };
  say(stub, frames);
}

const { agents: _agents, staffing: _staffing, ...FEW } = queue({ name: 'Orders', waiting: 2, oldest: 9 });

const one = (shown: object) => openingOf({ queues: [shown as wire.QueueSnapshot] });

const SCENES: readonly Scene[] = [
  {
    name: 'queues-calm',
    path: '/queues',
    set: (stub) => enter(stub, 'manager', opening(CALM)),
    act: timeGoesOn,
    shows: '[data-queue=orders]',
  },
  {
    name: 'queues-busy',
    path: '/queues',
    set: (stub) => enter(stub, 'manager', opening(BUSY)),
    act: timeGoesOn,
    shows: '[data-queue=orders]',
    whole: true,
  },
  {
    name: 'queues-breach',
    path: '/queues',
    set: (stub) => enter(stub, 'supervisor', opening(BREACH)),
    act: timeGoesOn,
    shows: '[data-queue=orders]',
    whole: true,
  },
  {
    name: 'queues-many',
    path: '/queues',
    query: 'find=or',
    set: (stub) =>
      enter(
        stub,
        'lead',
        openingOf({
          queues: THIRTY.map((sketch, index) => ({
            ...queue(sketch),
            client: index % 2 === 0 ? 'Northwind' : 'Acme',
          })),
        }),
      ),
    act: timeGoesOn,
    shows: '[data-state=breach]',
  },
  {
    name: 'queues-empty',
    path: '/queues',
    set: (stub) => enter(stub, 'admin', opening([])),
    act: timeGoesOn,
    shows: '.empty',
  },
  {
    name: 'queues-stale',
    path: '/queues',
    set: (stub) => enter(stub, 'manager', opening(BREACH)),
    act: async (stub, page) => {
      await timeGoesOn(stub, page);
      await page.locator('[data-queue=orders]').waitFor();
      stub.say('heartbeat', { ...pulse(NOON + 18_000, 18_000), delayedParts: ['job'] });
      await page.locator('[data-freshness=still]').waitFor();
    },
    shows: '[data-state=stale]',
  },
  {
    name: 'queue-breach',
    path: '/queues/orders',
    set: (stub) => enter(stub, 'supervisor', one(ORDERS)),
    act: timeGoesOn,
    shows: '.uplot',
    whole: true,
  },
  {
    name: 'queue-well',
    path: '/queues/orders',
    set: (stub) => enter(stub, 'manager', one(queue({ name: 'Orders' }))),
    act: timeGoesOn,
    shows: '.uplot',
  },
  {
    name: 'queue-few-agents',
    path: '/queues/orders',
    set: (stub) => {
      enter(stub, 'lead', one(FEW));
      stub.answers = { '/queues/orders/history': dayHistory({ intervals: [], weekBefore: [] }) };
    },
    act: timeGoesOn,
    shows: '.queue-depth .empty',
  },
  {
    name: 'queue-unknown',
    path: '/queues/orders',
    set: (stub) => {
      enter(stub, 'manager', one(queue({ name: 'Orders', silentFor: 1_090, waiting: 2, oldest: 1_100 })));
      stub.answers = {};
    },
    act: timeGoesOn,
    shows: '.refused',
  },
  {
    name: 'queue-stale',
    path: '/queues/orders',
    set: (stub) => enter(stub, 'manager', one(ORDERS)),
    act: async (stub, page) => {
      await timeGoesOn(stub, page);
      await page.locator('.uplot').first().waitFor();
      stub.say('heartbeat', { ...pulse(NOON + 18_000, 18_000), delayedParts: ['job'] });
      await page.locator('[data-freshness=still]').waitFor();
    },
    shows: '[data-stale=true]',
  },
  {
    name: 'queue-gone',
    path: '/queues/elsewhere',
    set: (stub) => enter(stub, 'manager', one(ORDERS)),
    act: timeGoesOn,
    shows: '.queue-depth .lead',
  },
];

takePictures(SCENES, ['desk', 'phone']);
