import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anAlert } from '../testing/alerts';
import { removedQueues, snapshotOf, updateOf } from '../testing/frames';
import { anyQueue, HALF_PAST_NINE } from '../testing/queues';
import { fold } from './fold';
import type { Frame } from './frame';
import { beforeFirstFrame, type LiveState, serverTimeAt } from './live-state';
import type { QueueSnapshot } from './queue-snapshot';
import type { Alert } from './snapshots';

const pulse = { serverTime: HALF_PAST_NINE, pipelineTime: HALF_PAST_NINE - 200 };
const hello = (epoch: string, build = 'b1'): Frame => ({ kind: 'hello', epoch, build, clock: 'live', pulse });
const snapshot = (...queues: QueueSnapshot[]) => snapshotOf({ queues });
const update = (...queues: QueueSnapshot[]) => updateOf({ queues });

function foldAll(frames: readonly Frame[], from: LiveState = beforeFirstFrame(0)): LiveState {
  return frames.reduce((state, frame, index) => fold(state, { frame, at: index + 1 }), from);
}

const someQueue = fc.record({ id: fc.constantFrom('a', 'b', '__proto__'), version: fc.nat(20) }).map(
  // What a snapshot says follows from its version, as it does on the server.
  ({ id, version }) =>
    anyQueue({ queue: id, version: String(version).padStart(4, '0'), waiting: version * 7 }),
);
const someUpdates = fc.array(fc.array(someQueue, { maxLength: 4 }).map((queues) => update(...queues)));

function shuffledWithRepeats(frames: readonly Frame[]) {
  const all = fc.shuffledSubarray([...frames], { minLength: frames.length });
  const some = fc.shuffledSubarray([...frames]);
  return fc.tuple(all, some).map(([once, again]) => [...once, ...again]);
}

describe('updates', () => {
  it('end in the same queues in any order and with any repeats', () => {
    const property = fc.property(
      someUpdates.chain((frames) => fc.tuple(fc.constant(frames), shuffledWithRepeats(frames))),
      ([frames, disordered]) => {
        expect(foldAll(disordered).queues).toEqual(foldAll(frames).queues);
      },
    );
    fc.assert(property);
  });

  it('leave the newest version of each queue', () => {
    fc.assert(
      fc.property(someUpdates, (frames) => {
        const { queues } = foldAll(frames);
        const sent = frames.flatMap((frame) => (frame.kind === 'update' ? frame.queues : []));
        for (const queue of sent) {
          expect((queues.get(queue.queue)?.version ?? '') >= queue.version).toBe(true);
        }
        expect(queues.size).toBe(new Set(sent.map(({ queue }) => queue)).size);
      }),
    );
  });

  it('do not touch the state they are folded into', () => {
    const before = foldAll([hello('e1'), snapshot(anyQueue({ version: '0001' }))]);
    fold(before, { frame: update(anyQueue({ version: '0002' })), at: 9 });
    expect(before.queues.get('orders')?.version).toBe('0001');
  });

  it('of an older version change nothing', () => {
    const state = foldAll([update(anyQueue({ version: '0002', waiting: 2 }))]);
    const after = fold(state, { frame: update(anyQueue({ version: '0001', waiting: 1 })), at: 9 });
    expect(after.queues.get('orders')?.waiting).toBe(2);
  });

  it('leave alone the queues that they do not name', () => {
    const state = foldAll([snapshot(anyQueue({ queue: 'a' }), anyQueue({ queue: 'b' }))]);
    const after = fold(state, { frame: update(anyQueue({ queue: 'b', version: '0002' })), at: 9 });
    expect(after.queues.get('a')).toBe(state.queues.get('a'));
  });
});

describe('a snapshot', () => {
  it('replaces everything that came before it, older or newer', () => {
    fc.assert(
      fc.property(someUpdates, fc.array(someQueue), (frames, queues) => {
        const after = foldAll([...frames, snapshot(...queues)]);
        expect(after.queues).toEqual(foldAll([snapshot(...queues)]).queues);
      }),
    );
  });

  it('makes the picture complete, even when it is empty', () => {
    expect(foldAll([hello('e1')]).complete).toBe(false);
    expect(foldAll([hello('e1'), snapshot()]).complete).toBe(true);
  });

  it('ends the time of messages that could not be read', () => {
    const state = foldAll([snapshot(), { kind: 'unreadable' }]);
    expect(state.unreadable).toBe(true);
    expect(fold(state, { frame: update(), at: 9 }).unreadable).toBe(true);
    expect(fold(state, { frame: snapshot(), at: 9 }).unreadable).toBe(false);
  });
});

describe('a hello', () => {
  it('of a new epoch forgets the queues until their snapshot', () => {
    const state = foldAll([hello('e1'), snapshot(anyQueue()), hello('e2')]);
    expect(state.queues.size).toBe(0);
    expect(state.complete).toBe(false);
  });

  it('of the same epoch keeps the queues on the screen', () => {
    const state = foldAll([hello('e1'), snapshot(anyQueue()), hello('e1')]);
    expect(state.queues.size).toBe(1);
    expect(state.complete).toBe(true);
  });

  it('tells when the server has moved on to another build, and when it is back', () => {
    expect(foldAll([hello('e1', 'b1')]).newerBuild).toBeNull();
    expect(foldAll([hello('e1', 'b1'), hello('e1', 'b2')]).newerBuild).toBe('b2');
    expect(foldAll([hello('e1', 'b1'), hello('e1', 'b2'), hello('e1', 'b1')]).newerBuild).toBeNull();
  });

  it('takes back the delays that an earlier heartbeat told of', () => {
    const delayed: Frame = { kind: 'heartbeat', clock: null, pulse, delayedParts: ['job'] };
    expect(foldAll([delayed]).delayedParts).toEqual(['job']);
    expect(foldAll([delayed, hello('e1')]).delayedParts).toEqual([]);
  });
});

describe('the clock that numbers follow', () => {
  const beat = (clock: 'live' | 'events' | null): Frame => ({
    kind: 'heartbeat',
    clock,
    pulse,
    delayedParts: [],
  });

  it('is the one of the hello, until a heartbeat names another', () => {
    const replaying: Frame = { kind: 'hello', epoch: 'e1', build: 'b1', clock: 'events', pulse };
    expect(foldAll([replaying, beat(null)]).clock).toBe('events');
    expect(foldAll([replaying, beat('live')]).clock).toBe('live');
    expect(foldAll([hello('e1'), beat(null)]).clock).toBe('live');
  });
});

describe('removed queues', () => {
  it('are gone, and the others stay', () => {
    const state = foldAll([snapshot(anyQueue({ queue: 'a' }), anyQueue({ queue: 'b' }))]);
    const after = fold(state, { frame: removedQueues('a', 'never-there'), at: 9 });
    expect([...after.queues.keys()]).toEqual(['b']);
  });
});

describe('any frame', () => {
  it('counts as a sign of life', () => {
    const frames: readonly Frame[] = [
      hello('e1'),
      snapshot(),
      update(),
      removedQueues(),
      { kind: 'heartbeat', clock: null, pulse, delayedParts: [] },
      { kind: 'bye' },
      { kind: 'unreadable' },
    ];
    for (const frame of frames) {
      expect(fold(beforeFirstFrame(0), { frame, at: 1_234 }).heardAt).toBe(1_234);
    }
  });
});

describe('an alert', () => {
  const fired = anAlert({ id: 'a1' });
  const seenTo = anAlert({ id: 'a1', acknowledgedAt: '2026-11-23T09:31:00.000Z', acknowledgedBy: 'Lea' });
  const over = anAlert({ id: 'a1', state: 'resolved', resolution: 'cleared' });
  const tell = (alert: Alert): Frame => ({ kind: 'alert', alert });

  it('stands until it is resolved, and keeps that somebody sees to it', () => {
    expect(foldAll([tell(fired)]).alerts.get('a1')).toEqual(fired);
    expect(foldAll([tell(fired), tell(seenTo), tell(fired)]).alerts.get('a1')).toEqual(seenTo);
    expect(foldAll([tell(fired), tell(seenTo), tell(over)]).alerts.size).toBe(0);
  });

  it('is one of those of the snapshot, whatever was told before, and stays over a reset', () => {
    const state = foldAll([tell(anAlert({ id: 'old' })), snapshotOf({ alerts: [fired] }), { kind: 'reset' }]);
    expect([...state.alerts.keys()]).toEqual(['a1']);
  });
});

describe('how many alerts on agents are open', () => {
  it('stands until another number comes', () => {
    const told = [snapshotOf({ agentAlerts: 3 }), updateOf({})];
    expect(foldAll(told).agentAlerts).toBe(3);
    expect(foldAll([...told, updateOf({ agentAlerts: 0 })]).agentAlerts).toBe(0);
  });
});

describe('the server’s time', () => {
  it('is not known before the first frame', () => {
    expect(serverTimeAt(beforeFirstFrame(0), 5_000)).toBeNull();
  });

  it('goes on by the page’s steady clock, and follows the heartbeats', () => {
    const state = fold(beforeFirstFrame(0), { frame: hello('e1'), at: 1_000 });
    expect(serverTimeAt(state, 3_500)).toBe(HALF_PAST_NINE + 2_500);
    const later = { ...pulse, serverTime: HALF_PAST_NINE + 9_000 };
    const beaten = fold(state, {
      frame: { kind: 'heartbeat', clock: null, pulse: later, delayedParts: [] },
      at: 4_000,
    });
    expect(serverTimeAt(beaten, 4_000)).toBe(HALF_PAST_NINE + 9_000);
  });
});
