import { FRAME_NAMES, type Frame, type FrameName, readFrame } from './frame';
import type { SessionState } from './session';

/** Heartbeats come every 2 s: after this long without any event the stream is taken for dead. */
export const SILENCE_MILLIS = 6_000;

/** How long an attempt may take until its first event. */
export const HANG_MILLIS = 10_000;

const BACKOFF_BASE_MILLIS = 1_000;
const BACKOFF_CAP_MILLIS = 30_000;

/** The part of EventSource that is used, so that a test can script it. */
export interface EventStream {
  readonly readyState: number;
  addEventListener(name: string, listener: (event: { readonly data?: unknown }) => void): void;
  close(): void;
}

const CLOSED = 2;

export interface ConnectionEnvironment {
  readonly openStream: () => EventStream;
  readonly checkSession: () => Promise<SessionState>;
  /** 0 to 1, spreads the reconnections of many walls. */
  readonly random: () => number;
  readonly onFrame: (frame: Frame) => void;
  readonly onSignedOut: () => void;
}

/**
 * Keeps one stream open for ever. The browser may repair a broken stream once by itself (it then tells the
 * server what it last saw); after that, and when the stream is refused, hangs or falls silent, it is opened
 * anew after a random part of a delay that doubles up to a cap.
 */
export class Connection {
  readonly #environment: ConnectionEnvironment;
  #stream: EventStream | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #attempt = 0;
  #awaitingFirst = false;
  #run = 0;
  #asking = false;

  constructor(environment: ConnectionEnvironment) {
    this.#environment = environment;
  }

  start(): void {
    this.#open();
  }

  stop(): void {
    this.#drop();
  }

  /** The page or the network has come back: where no stream is open, and none is being asked for, one is now. */
  hurry(): void {
    if (this.#stream === null && !this.#asking) {
      this.#drop();
      void this.#reopen();
    }
  }

  /** The page was away for so long that its stream is surely dead, whatever the browser says: opens another now. */
  renew(): void {
    this.#drop();
    void this.#reopen();
  }

  #open(): void {
    const stream = this.#environment.openStream();
    this.#stream = stream;
    this.#awaitingFirst = true;
    this.#within(HANG_MILLIS);
    const ours = (react: () => void) => () => {
      if (this.#stream === stream) {
        react();
      }
    };
    for (const name of FRAME_NAMES) {
      stream.addEventListener(name, (event) => ours(() => this.#heard(name, String(event.data)))());
    }
    stream.addEventListener(
      'error',
      ours(() => this.#failed(stream)),
    );
  }

  #heard(name: FrameName, data: string): void {
    this.#awaitingFirst = false;
    this.#attempt = 0;
    this.#within(SILENCE_MILLIS);
    const frame = readFrame(name, data);
    this.#environment.onFrame(frame);
    if (frame.kind === 'bye') {
      this.#retry();
    }
  }

  #failed(stream: EventStream): void {
    if (stream.readyState === CLOSED || this.#awaitingFirst) {
      this.#retry();
    } else {
      this.#awaitingFirst = true;
      this.#within(HANG_MILLIS);
    }
  }

  #within(millis: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#retry(), millis);
  }

  #retry(): void {
    this.#drop();
    const longest = Math.min(BACKOFF_CAP_MILLIS, BACKOFF_BASE_MILLIS * 2 ** this.#attempt);
    this.#attempt += 1;
    this.#timer = setTimeout(() => void this.#reopen(), this.#environment.random() * longest);
  }

  async #reopen(): Promise<void> {
    this.#timer = undefined;
    const run = this.#run;
    this.#asking = true;
    const session = await this.#environment.checkSession();
    if (run !== this.#run) {
      return;
    }
    this.#asking = false;
    if (session === 'out') {
      this.#environment.onSignedOut();
    } else {
      this.#open();
    }
  }

  #drop(): void {
    this.#run += 1;
    this.#asking = false;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#stream?.close();
    this.#stream = null;
  }
}
