import type { Frame } from './frame';
import type { LiveState } from './live-state';
import type { QueueSnapshot } from './queue-snapshot';

/** A frame, and the reading of the page's steady clock when it came. */
export interface HeardFrame {
  readonly frame: Frame;
  readonly at: number;
}

/**
 * The one place where the state changes. A snapshot replaces all queues; an update replaces those that it
 * carries, unless what stands is as new; so repeats and disorder change nothing.
 */
export function fold(state: LiveState, { frame, at }: HeardFrame): LiveState {
  const heard = { ...state, heardAt: at };
  switch (frame.kind) {
    case 'hello':
      return greet(heard, frame, at);
    case 'snapshot':
      return { ...heard, queues: byId(frame.queues), complete: true, unreadable: false };
    case 'update':
      return { ...heard, queues: withNewer(state.queues, frame.queues) };
    case 'removed':
      return { ...heard, queues: without(state.queues, frame.queues) };
    case 'heartbeat':
      return {
        ...heard,
        clock: frame.clock ?? state.clock,
        pulse: frame.pulse,
        pulseAt: at,
        delayedParts: frame.delayedParts,
      };
    case 'bye':
      return heard;
    case 'unreadable':
      return { ...heard, unreadable: true };
  }
}

function greet(state: LiveState, hello: Extract<Frame, { kind: 'hello' }>, at: number): LiveState {
  const known = state.epoch === hello.epoch;
  return {
    ...state,
    epoch: hello.epoch,
    build: state.build ?? hello.build,
    newerBuild: state.build === null || state.build === hello.build ? null : hello.build,
    clock: hello.clock,
    pulse: hello.pulse,
    pulseAt: at,
    delayedParts: [],
    complete: known && state.complete,
    queues: known ? state.queues : new Map(),
  };
}

function byId(queues: readonly QueueSnapshot[]): ReadonlyMap<string, QueueSnapshot> {
  return new Map(queues.map((queue) => [queue.queue, queue]));
}

function withNewer(
  standing: ReadonlyMap<string, QueueSnapshot>,
  changed: readonly QueueSnapshot[],
): ReadonlyMap<string, QueueSnapshot> {
  const next = new Map(standing);
  for (const queue of changed) {
    const before = next.get(queue.queue);
    if (before === undefined || before.version < queue.version) {
      next.set(queue.queue, queue);
    }
  }
  return next;
}

function without(
  standing: ReadonlyMap<string, QueueSnapshot>,
  removed: readonly string[],
): ReadonlyMap<string, QueueSnapshot> {
  const next = new Map(standing);
  for (const id of removed) {
    next.delete(id);
  }
  return next;
}
