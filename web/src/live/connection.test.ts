import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Connection, type EventStream, HANG_MILLIS, SILENCE_MILLIS } from './connection';
import type { Frame } from './frame';
import type { SessionState } from './session';

const CONNECTING = 0;
const CLOSED = 2;

/** The fake clock runs a timer of 0 ms that a timer sets in its next millisecond. */
const AT_ONCE = 1;

const BEAT = JSON.stringify({ serverTime: '2026-11-23T12:00:00Z', pipelineTime: null, delayedParts: [] });

/** A stream that says and does what the test tells it to. */
class TestingStream implements EventStream {
  readyState = CONNECTING;
  readonly #listeners = new Map<string, (event: { readonly data?: unknown }) => void>();

  addEventListener(name: string, listener: (event: { readonly data?: unknown }) => void): void {
    this.#listeners.set(name, listener);
  }

  close(): void {
    this.readyState = CLOSED;
  }

  say(name: string, data: string): void {
    this.#listeners.get(name)?.({ data });
  }

  fail(readyState: number): void {
    this.readyState = readyState;
    this.#listeners.get('error')?.({});
  }
}

let streams: TestingStream[];
let frames: Frame[];
let session: SessionState;
let luck: number;
let signedOut: number;
let connection: Connection;

beforeEach(() => {
  vi.useFakeTimers();
  streams = [];
  frames = [];
  session = 'in';
  luck = 1;
  signedOut = 0;
  connection = new Connection({
    openStream: () => {
      const stream = new TestingStream();
      streams.push(stream);
      return stream;
    },
    checkSession: () => Promise.resolve(session),
    random: () => luck,
    onFrame: (frame) => frames.push(frame),
    onSignedOut: () => {
      signedOut += 1;
    },
  });
  connection.start();
});

afterEach(() => {
  connection.stop();
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

function latest(): TestingStream {
  const stream = streams.at(-1);
  if (stream === undefined) {
    throw new Error('no stream was opened');
  }
  return stream;
}

const pass = (millis: number) => vi.advanceTimersByTimeAsync(millis);

describe('a stream that speaks', () => {
  it('stays open for ever', async () => {
    for (let beat = 0; beat < 1_000; beat += 1) {
      latest().say('heartbeat', BEAT);
      await pass(2_000);
    }
    expect(streams).toHaveLength(1);
    expect(frames).toHaveLength(1_000);
  });

  it('is opened anew once it has been silent for too long', async () => {
    luck = 0;
    latest().say('heartbeat', BEAT);
    await pass(SILENCE_MILLIS - 1);
    expect(streams).toHaveLength(1);
    await pass(1 + AT_ONCE);
    expect(streams).toHaveLength(2);
    expect(streams[0]?.readyState).toBe(CLOSED);
  });

  it('is listened to no longer after it was given up', async () => {
    luck = 0;
    latest().say('heartbeat', BEAT);
    await pass(SILENCE_MILLIS + AT_ONCE);
    streams[0]?.say('heartbeat', BEAT);
    streams[0]?.fail(CLOSED);
    expect(frames).toHaveLength(1);
    expect(streams).toHaveLength(2);
  });

  it('is opened anew after a goodbye', async () => {
    luck = 0;
    latest().say('bye', '{}');
    await pass(0);
    expect(streams).toHaveLength(2);
  });
});

describe('a stream that never speaks', () => {
  it('is given up when its time is over', async () => {
    luck = 0;
    await pass(HANG_MILLIS - 1);
    expect(streams).toHaveLength(1);
    await pass(1 + AT_ONCE);
    expect(streams).toHaveLength(2);
  });
});

describe('a stream that breaks', () => {
  it('is left to the browser once', async () => {
    latest().say('heartbeat', BEAT);
    latest().fail(CONNECTING);
    await pass(HANG_MILLIS - 1);
    expect(streams).toHaveLength(1);
    latest().say('heartbeat', BEAT);
    await pass(SILENCE_MILLIS - 1);
    expect(streams).toHaveLength(1);
  });

  it('is taken over when the browser fails to repair it', async () => {
    luck = 0;
    latest().say('heartbeat', BEAT);
    latest().fail(CONNECTING);
    await pass(3_000);
    latest().fail(CONNECTING);
    await pass(0);
    expect(streams).toHaveLength(2);
  });

  it('is taken over when the browser’s repair hangs', async () => {
    luck = 0;
    latest().say('heartbeat', BEAT);
    latest().fail(CONNECTING);
    await pass(HANG_MILLIS + AT_ONCE);
    expect(streams).toHaveLength(2);
  });
});

describe('a server that refuses', () => {
  it('is asked again after pauses that double up to 30 s, for ever', async () => {
    for (const pause of [1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000]) {
      const before = streams.length;
      latest().fail(CLOSED);
      await pass(pause - 1);
      expect(streams).toHaveLength(before);
      await pass(1);
      expect(streams).toHaveLength(before + 1);
    }
  });

  it('is asked after a random part of the pause, so that walls do not come all at once', async () => {
    luck = 0.25;
    latest().fail(CLOSED);
    await pass(249);
    expect(streams).toHaveLength(1);
    await pass(1);
    expect(streams).toHaveLength(2);
  });

  it('is asked soon again once it has spoken', async () => {
    latest().fail(CLOSED);
    await pass(1_000);
    latest().fail(CLOSED);
    await pass(2_000);
    latest().say('heartbeat', BEAT);
    latest().fail(CLOSED);
    await pass(1_000);
    expect(streams).toHaveLength(4);
  });

  it('is asked at once when the page or the network comes back', async () => {
    latest().fail(CLOSED);
    connection.hurry();
    await pass(0);
    expect(streams).toHaveLength(2);
  });

  it('is left in peace by a page that comes back while the stream is open', async () => {
    connection.hurry();
    await pass(0);
    expect(streams).toHaveLength(1);
  });
});

describe('a page that was away for long', () => {
  it('has another stream at once, and hears no more of the one it had', async () => {
    const dead = latest();
    dead.say('heartbeat', BEAT);
    connection.renew();
    await pass(0);
    expect(streams).toHaveLength(2);
    expect(dead.readyState).toBe(CLOSED);
    latest().say('heartbeat', BEAT);
    dead.say('heartbeat', BEAT);
    expect(frames).toHaveLength(2);
  });
});

describe('a session that has ended', () => {
  it('is told, and no stream is opened any more', async () => {
    session = 'out';
    latest().fail(CLOSED);
    await pass(60_000);
    expect(signedOut).toBe(1);
    expect(streams).toHaveLength(1);
  });

  it('is not concluded from a server that cannot be reached', async () => {
    session = 'unreachable';
    latest().fail(CLOSED);
    await pass(1_000);
    expect(signedOut).toBe(0);
    expect(streams).toHaveLength(2);
  });
});

describe('a connection that is stopped', () => {
  it('opens nothing any more, even if it was just asking for the session', async () => {
    luck = 0;
    latest().fail(CLOSED);
    vi.advanceTimersByTime(0);
    connection.stop();
    await pass(60_000);
    expect(streams).toHaveLength(1);
  });
});
