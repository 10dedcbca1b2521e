import { type ReadonlySignal, signal } from '@preact/signals';
import { type Answer, ask, asSent, inPath, isAnswered } from '../api/request';
import type * as wire from '../api/wire';

/** Five minutes of the last hour: null where nothing is known of them. */
interface TraceBar {
  readonly offered: number | null;
  readonly inTime: number;
}

export type Trace = readonly TraceBar[];

const STEP_MILLIS = 300_000;
const BARS = 12;

/** One question at a time, so far apart: many tiles must not ask all at once. */
const APART_MILLIS = 300;

/** The twelve times five minutes that end with those that run, as one asks for them. */
export function lastHourAt(now: number): string {
  const to = (Math.floor(now / STEP_MILLIS) + 1) * STEP_MILLIS;
  const instant = (millis: number) => encodeURIComponent(new Date(millis).toISOString());
  return `from=${instant(to - BARS * STEP_MILLIS)}&to=${instant(to)}&step=PT5M`;
}

export function traceOf(intervals: readonly wire.QueueInterval[]): Trace {
  return intervals.map(({ offered, answeredWithinTarget }) => ({
    offered: offered ?? null,
    inTime: answeredWithinTarget ?? 0,
  }));
}

function askHistory(queue: string, now: number): Promise<Answer<Trace>> {
  return ask(`/queues/${inPath(queue)}/history?${lastHourAt(now)}`, (json) =>
    traceOf(asSent<wire.QueueHistory>(json).intervals),
  );
}

/** The last hour of queues, asked for where it is shown, and anew when five minutes are over. */
export class Traces {
  readonly #shown = signal<ReadonlyMap<string, Trace>>(new Map());
  readonly #ask: typeof askHistory;
  readonly #askedFor = new Map<string, number>();
  #wanted: readonly string[] = [];
  #isAsking = false;

  constructor(question = askHistory) {
    this.#ask = question;
  }

  /** What is known so far; what could not be had is left out. */
  get shown(): ReadonlySignal<ReadonlyMap<string, Trace>> {
    return this.#shown;
  }

  /** These queues are shown at this moment; of others nothing is kept. */
  want(queues: readonly string[], now: number): void {
    this.#wanted = queues;
    for (const queue of this.#askedFor.keys()) {
      if (!queues.includes(queue)) {
        this.#askedFor.delete(queue);
      }
    }
    if (!this.#isAsking) {
      void this.#askAll(now);
    }
  }

  async #askAll(now: number): Promise<void> {
    this.#isAsking = true;
    const step = Math.floor(now / STEP_MILLIS);
    for (let queue = this.#due(step); queue !== undefined; queue = this.#due(step)) {
      this.#askedFor.set(queue, step);
      const answer = await this.#ask(queue, now);
      this.#keep(queue, isAnswered(answer) ? answer.is : null);
      await new Promise((resume) => setTimeout(resume, APART_MILLIS));
    }
    this.#isAsking = false;
  }

  #due(step: number): string | undefined {
    return this.#wanted.find((queue) => this.#askedFor.get(queue) !== step);
  }

  #keep(queue: string, trace: Trace | null): void {
    const kept = new Map<string, Trace>();
    for (const [id, before] of this.#shown.value) {
      if (id !== queue && this.#askedFor.has(id)) {
        kept.set(id, before);
      }
    }
    if (trace !== null) {
      kept.set(queue, trace);
    }
    this.#shown.value = kept;
  }
}
