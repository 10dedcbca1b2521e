import { describe, expect, it } from 'vitest';
import { updateOf } from '../testing/frames';
import { readFrame } from './frame';

const NOON = Date.parse('2026-11-23T12:00:00.000Z');

describe('a heartbeat', () => {
  const beat = { serverTime: '2026-11-23T12:00:00.000Z', pipelineTime: null, delayedParts: ['job'] };

  it('carries times as milliseconds, and null where there is none', () => {
    expect(readFrame('heartbeat', JSON.stringify(beat))).toEqual({
      kind: 'heartbeat',
      clock: null,
      pulse: { serverTime: NOON, pipelineTime: null },
      delayedParts: ['job'],
    });
  });

  it('may tell of a replay', () => {
    const frame = readFrame('heartbeat', JSON.stringify({ ...beat, clock: 'events' }));
    expect(frame).toHaveProperty('clock', 'events');
  });

  it('is read whatever later versions add to it', () => {
    expect(readFrame('heartbeat', JSON.stringify({ ...beat, moonPhase: 0.5 })).kind).toBe('heartbeat');
  });
});

describe('an update', () => {
  it('without queues says that none has changed', () => {
    expect(readFrame('update', '{"teams":[]}')).toEqual(updateOf({}));
  });
});

describe('a message that is not as promised', () => {
  it.each([
    ['no JSON', 'heartbeat', '<html>'],
    ['no object', 'snapshot', '[]'],
    ['a field missing', 'heartbeat', '{"serverTime":"2026-11-23T12:00:00.000Z","delayedParts":[]}'],
    ['no instant', 'heartbeat', '{"serverTime":"noon","pipelineTime":null,"delayedParts":[]}'],
    ['a queue that is not whole', 'update', '{"queues":[{"queue":"orders"}]}'],
    ['a list that is none', 'removed', '{"queues":"orders"}'],
  ] as const)('is told as unreadable: %s', (_, name, json) => {
    expect(readFrame(name, json)).toEqual({ kind: 'unreadable' });
  });
});
