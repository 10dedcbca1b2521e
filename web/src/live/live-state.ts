import type { PipelineClock, Pulse } from './frame';
import type { QueueSnapshot } from './queue-snapshot';
import type { AgentSnapshot, Alert, DeskSnapshot, TeamSnapshot } from './snapshots';

/**
 * What the page knows, and nothing of how it is drawn. Fields that end in `At` are readings of the page's
 * own steady clock in milliseconds, good for differences only; times of day come from the server.
 */
export interface LiveState {
  /** How many streams have spoken so far: one more is a connection that came again. */
  readonly streams: number;
  readonly epoch: string | null;
  readonly build: string | null;
  /** The build that the server has moved on to while this page stayed; null while they agree. */
  readonly newerBuild: string | null;
  readonly clock: PipelineClock;
  readonly pulse: Pulse | null;
  readonly pulseAt: number;
  readonly delayedParts: readonly string[];
  /** When the page began to listen, or last heard anything. */
  readonly heardAt: number;
  /** Whether the picture is complete: a snapshot came since the last hello of a new epoch. */
  readonly complete: boolean;
  readonly unreadable: boolean;
  /** Set while what stands here is what an earlier visit left, and not what the stream has said. */
  readonly remembered: Remembered | null;
  readonly queues: ReadonlyMap<string, QueueSnapshot>;
  readonly desks: ReadonlyMap<string, DeskSnapshot>;
  readonly agents: ReadonlyMap<string, AgentSnapshot>;
  readonly teams: ReadonlyMap<string, TeamSnapshot>;
  /** The open alerts by id. */
  readonly alerts: ReadonlyMap<string, Alert>;
  /** How many alerts on agents are open, where no more of them is told; null where that is not said. */
  readonly agentAlerts: number | null;
}

/** When what is remembered was true: by the server's clock, and by the page's own. */
interface Remembered {
  readonly serverTime: number;
  readonly at: number;
}

/** A centre of which nothing is known yet. */
export const NOTHING = {
  queues: new Map(),
  desks: new Map(),
  agents: new Map(),
  teams: new Map(),
  alerts: new Map(),
  agentAlerts: null,
} as const;

export function beforeFirstFrame(at: number): LiveState {
  return {
    streams: 0,
    epoch: null,
    build: null,
    newerBuild: null,
    clock: 'live',
    pulse: null,
    pulseAt: at,
    delayedParts: [],
    heardAt: at,
    complete: false,
    unreadable: false,
    remembered: null,
    ...NOTHING,
  };
}

/** The server's time of day at a reading of the page's steady clock; null before the first frame. */
export function serverTimeAt(state: LiveState, at: number): number | null {
  return state.pulse === null ? null : state.pulse.serverTime + (at - state.pulseAt);
}
