import type * as wire from '../api/wire';
import { fields, instant, listOf, number, orNull, text, UnreadableError } from './decode';
import { type QueueSnapshot, readQueueSnapshot } from './queue-snapshot';
import {
  type AgentSnapshot,
  type Alert,
  type DeskSnapshot,
  readAgent,
  readAlert,
  readDesk,
  readTeam,
  type TeamSnapshot,
} from './snapshots';

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

/** Snapshots by what they are of. In an update, what is not listed has not changed. */
export interface Snapshots {
  readonly queues: readonly QueueSnapshot[];
  readonly desks: readonly DeskSnapshot[];
  readonly agents: readonly AgentSnapshot[];
  readonly teams: readonly TeamSnapshot[];
  /** How many alerts on agents are open, for those who are not told more; null where that is not said. */
  readonly agentAlerts: number | null;
}

type Ids = { readonly [Kind in Exclude<keyof Snapshots, 'agentAlerts'>]: readonly string[] };

/** What the stream says, by the name of its event. */
export type Frame =
  | Hello
  | ({ readonly kind: 'snapshot'; readonly alerts: readonly Alert[] } & Snapshots)
  | ({ readonly kind: 'update' } & Snapshots)
  | ({ readonly kind: 'removed' } & Ids)
  | { readonly kind: 'alert'; readonly alert: Alert }
  /** Alerts that ended while this page did not listen are no longer at hand. */
  | { readonly kind: 'reset' }
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
  snapshot: (data: unknown): Frame => ({
    kind: 'snapshot',
    ...readSnapshots(data),
    alerts: listOf(fields<wire.SnapshotFrame>(data).alerts ?? [], readAlert),
  }),
  update: (data: unknown): Frame => ({ kind: 'update', ...readSnapshots(data) }),
  removed: (data: unknown): Frame => {
    const from = fields<wire.RemovedFrame>(data);
    return {
      kind: 'removed',
      queues: listOf(from.queues ?? [], text),
      desks: listOf(from.desks ?? [], text),
      agents: listOf(from.agents ?? [], text),
      teams: listOf(from.teams ?? [], text),
    };
  },
  alert: (data: unknown): Frame => ({ kind: 'alert', alert: readAlert(data) }),
  reset: (): Frame => ({ kind: 'reset' }),
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

function readSnapshots(data: unknown): Snapshots {
  const from = fields<wire.UpdateFrame>(data);
  return {
    queues: listOf(from.queues ?? [], readQueueSnapshot),
    desks: listOf(from.desks ?? [], readDesk),
    agents: listOf(from.agents ?? [], readAgent),
    teams: listOf(from.teams ?? [], readTeam),
    agentAlerts: orNull(from.agentAlerts ?? null, number),
  };
}

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
