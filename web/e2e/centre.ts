import type * as wire from '../src/api/wire';
import type { StubFrame } from './stub-server';

/** The moment of all pictures: in Paris it is 14:32:07. */
export const NOON = Date.parse('2026-11-23T13:32:07.400Z');

export interface QueueSketch {
  readonly name: string;
  readonly waiting?: number;
  /** How long the oldest has waited, in seconds. */
  readonly oldest?: number;
  readonly level?: number | null;
  readonly lastHour?: number;
  readonly offered?: number;
  readonly closed?: boolean;
  readonly silentFor?: number;
  readonly callbacks?: number;
  readonly formula?: wire.QueueSnapshot['serviceLevelFormula'];
  readonly version?: number;
  readonly timeZone?: string;
}

export function instant(millis: number): string {
  return new Date(millis).toISOString();
}

function totals(sketch: QueueSketch, serviceLevel: number | null) {
  const offered = sketch.offered ?? 380;
  const waiting = sketch.waiting ?? 0;
  const abandoned = Math.floor((offered - waiting) * 0.08);
  return {
    offered,
    answered: offered - waiting - abandoned,
    abandoned,
    flowedOut: 0,
    lost: 0,
    waiting,
    unfinished: 0,
    transferred: 3,
    shortAbandoned: 3,
    answeredWithinTarget: Math.round((serviceLevel ?? 0) * (offered - waiting - abandoned)),
    abandonedWithinTarget: 4,
    waitingOverTarget: 0,
    waitSeconds: 4_210,
    handled: offered - waiting - abandoned - 5,
    handleSeconds: 68_400,
    holdSeconds: 2_120,
    withCaller: offered - 12,
    repeated: Math.floor(offered / 11),
    serviceLevel,
    abandonmentRate: offered === 0 ? null : abandoned / offered,
    averageSpeedOfAnswerSeconds: 13.4,
    averageHandleTimeSeconds: 204,
    repeatContactRate: 0.09,
    longestWaitSeconds: 312,
  };
}

/** A whole snapshot, as the server writes it, of a queue that is sketched. */
export function queue(sketch: QueueSketch, now = NOON): wire.QueueSnapshot {
  const level = sketch.level === undefined ? 0.86 : sketch.level;
  const oldest = sketch.waiting ? instant(now - (sketch.oldest ?? 8) * 1_000) : null;
  return {
    queue: sketch.name.toLowerCase().replaceAll(' ', '-'),
    client: 'in-house',
    name: sketch.name,
    timeZone: sketch.timeZone ?? 'Europe/Paris',
    version: String(sketch.version ?? 1).padStart(8, '0'),
    asOf: instant(now),
    unknownSince: sketch.silentFor === undefined ? null : instant(now - sketch.silentFor * 1_000),
    closed: sketch.closed ?? false,
    waiting: sketch.waiting ?? 0,
    callbacksWaiting: sketch.callbacks ?? 0,
    talking: sketch.closed ? 0 : 5 + (sketch.name.length % 4),
    wrappingUp: sketch.closed ? 0 : sketch.name.length % 3,
    oldestQueuedAt: oldest,
    waitingSince: oldest === null ? [] : [oldest],
    corrections: 0,
    agents: { ready: 2, talking: 5, wrappingUp: 1, away: 3 },
    staffing: { required: 9, available: 8 },
    expectedWaitSeconds: { low: 12, high: 64 },
    today: totals(sketch, level),
    last15m: totals(sketch, level),
    last60m: totals(sketch, sketch.lastHour ?? level),
    serviceLevelFormula: sketch.formula ?? 'short-abandons-excluded',
    serviceLevelSeconds: 20,
    serviceLevelTarget: 0.8,
  };
}

export function pulse(serverTime = NOON, delay: number | null = 200) {
  return {
    serverTime: instant(serverTime),
    pipelineTime: delay === null ? null : instant(serverTime - delay),
    clock: 'live',
  };
}

/** What a stream opens with: hello, and a snapshot of what is named. */
export function openingOf(named: Partial<wire.SnapshotFrame>, times: object = pulse()): readonly StubFrame[] {
  return [
    { event: 'hello', data: { epoch: 'e1', build: 'b1', heartbeatSeconds: 2, ...times } },
    { event: 'snapshot', data: { queues: [], desks: [], agents: [], teams: [], alerts: [], ...named } },
  ];
}

/** The same, of these queues alone. */
export function opening(
  sketches: readonly QueueSketch[],
  times: object = pulse(),
  now = NOON,
): readonly StubFrame[] {
  return openingOf({ queues: sketches.map((sketch) => queue(sketch, now)) }, times);
}

export const CALM: readonly QueueSketch[] = [
  { name: 'Appointments', level: 0.97 },
  { name: 'Billing', waiting: 1, oldest: 6, level: 0.88 },
  { name: 'Complaints', level: 0.84, lastHour: 0.9 },
  { name: 'Deliveries', waiting: 2, oldest: 11, level: 0.86 },
  { name: 'Hotline', waiting: 3, oldest: 17, level: 0.91 },
  { name: 'New customers', level: 0.93 },
  { name: 'Orders', waiting: 4, oldest: 14, level: 0.87 },
  { name: 'Professionals', level: 1, offered: 4 },
  { name: 'Returns', level: 0.82, lastHour: 0.78 },
  { name: 'Stocks', closed: true, level: 0.9 },
  { name: 'Subscriptions', waiting: 1, oldest: 3, level: 0.85 },
  { name: 'Technical help', waiting: 2, oldest: 9, level: 0.83 },
];

const replaced = (changes: readonly QueueSketch[]) =>
  CALM.map((sketch) => changes.find((change) => change.name === sketch.name) ?? sketch);

export const BUSY = replaced([
  { name: 'Billing', waiting: 5, oldest: 48, level: 0.81, lastHour: 0.72 },
  { name: 'Deliveries', waiting: 7, oldest: 35, level: 0.79996, lastHour: 0.74 },
  { name: 'Orders', waiting: 12, oldest: 41, level: 0.78, callbacks: 2 },
  { name: 'Returns', waiting: 1, oldest: 4, level: 0.76, lastHour: 0.86 },
]);

export const BREACH = replaced([
  { name: 'Billing', waiting: 5, oldest: 48, level: 0.81, lastHour: 0.72 },
  { name: 'Complaints', waiting: 0, level: 0.412, lastHour: 0.38 },
  { name: 'Deliveries', silentFor: 1_090, waiting: 2, oldest: 1_100 },
  { name: 'Orders', waiting: 127, oldest: 754, level: 0.63, lastHour: 0.41, callbacks: 14 },
  { name: 'Returns', waiting: 1, oldest: 4, level: 0.76, lastHour: 0.86 },
]);

export const SIX = BREACH.filter(({ name }) =>
  ['Billing', 'Complaints', 'Deliveries', 'Hotline', 'New customers', 'Orders'].includes(name),
);

export const THIRTY: readonly QueueSketch[] = Array.from({ length: 30 }, (_, index) => ({
  ...(BREACH[index % BREACH.length] ?? { name: '' }),
  name: `${BREACH[index % BREACH.length]?.name} ${index + 1}`,
}));
