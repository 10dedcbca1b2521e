import type * as wire from '../api/wire';
import { fields, instant, listOf, orNull, text, UnreadableError } from './decode';
import { type QueueSnapshot, readQueues } from './queue-snapshot';

/** Whose time the numbers follow: the clock of the server, or the events' own in a replay of the past. */
export type PipelineClock = 'live' | 'events';

/** Times as the server tells them, in milliseconds since 1970. */
export interface Pulse {
  readonly serverTime: number;
  /** Up to when the numbers are complete; null before the first. */
  readonly pipelineTime: number | null;
}

interface Hello {
  readonly kind: 'hello';
  readonly epoch: string;
  readonly build: string;
  readonly clock: PipelineClock;
  readonly pulse: Pulse;
}

interface Heartbeat {
  readonly kind: 'heartbeat';
  /** Null if the heartbeat does not say: then what the hello said still holds. */
  readonly clock: PipelineClock | null;
  readonly pulse: Pulse;
  readonly delayedParts: readonly string[];
}

/** What the stream says, by the name of its event. */
export type Frame =
  | Hello
  | { readonly kind: 'snapshot'; readonly queues: readonly QueueSnapshot[] }
  | { readonly kind: 'update'; readonly queues: readonly QueueSnapshot[] }
  | { readonly kind: 'removed'; readonly queues: readonly string[] }
  | Heartbeat
  | { readonly kind: 'bye' }
  /** A message that this page cannot read. It counts as no news: it may hide any change. */
  | { readonly kind: 'unreadable' };

const READERS = {
  hello: (data: unknown): Frame => ({
    kind: 'hello',
    epoch: text(fields<wire.HelloFrame>(data).epoch),
    build: text(fields<wire.HelloFrame>(data).build),
    clock: readClock(data) ?? 'live',
    pulse: readPulse(data),
  }),
  snapshot: (data: unknown): Frame => ({ kind: 'snapshot', queues: readQueues(data) }),
  update: (data: unknown): Frame => ({ kind: 'update', queues: readQueues(data) }),
  removed: (data: unknown): Frame => ({
    kind: 'removed',
    queues: listOf(fields<wire.RemovedFrame>(data).queues ?? [], text),
  }),
  heartbeat: (data: unknown): Frame => ({
    kind: 'heartbeat',
    clock: readClock(data),
    pulse: readPulse(data),
    delayedParts: listOf(fields<wire.HeartbeatFrame>(data).delayedParts, text),
  }),
  bye: (): Frame => ({ kind: 'bye' }),
} as const;

export type FrameName = keyof typeof READERS;

export const FRAME_NAMES = Object.keys(READERS) as readonly FrameName[];

function readPulse(data: unknown): Pulse {
  const from = fields<wire.HelloFrame>(data);
  return {
    serverTime: instant(from.serverTime),
    pipelineTime: orNull(from.pipelineTime, instant),
  };
}

function readClock(data: unknown): PipelineClock | null {
  const { clock } = fields<wire.HelloFrame>(data);
  return clock === 'live' || clock === 'events' ? clock : null;
}

export function readFrame(name: FrameName, json: string): Frame {
  try {
    return READERS[name](JSON.parse(json));
  } catch (error) {
    if (error instanceof UnreadableError || error instanceof SyntaxError) {
      return { kind: 'unreadable' };
    }
    throw error;
  }
}
