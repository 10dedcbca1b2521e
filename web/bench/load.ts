import type { CallEvent, Vigie } from '../e2e/vigie';

const QUEUES = 12;

/** Everybody takes a call every 18 s at 2,000 events/s: fewer would be people who talk faster than anybody can. */
const AGENTS = 9_000;
const BEAT_MILLIS = 100;

/** The queue of the events that are measured. */
export const PROBE = 'probe';

/** So many of them are sent each second. */
const PROBES_PER_SECOND = 5;

/** One step of the life of calls: so many begin, and those of before go on. */
function steps(beat: number, events: number): readonly CallEvent[] {
  const time = new Date();
  const steps = ['queued', 'answered', 'ended', 'wrapped'] as const;
  return Array.from({ length: events }, (_, i) => {
    const step = i % steps.length;
    const type = steps[step] ?? 'queued';
    const born = beat - step * 5;
    const ofBeat = Math.floor(i / steps.length);
    const call = `load-${born}-${ofBeat}`;
    const data =
      type === 'queued'
        ? { queue: `queue-${i % QUEUES}` }
        : type === 'answered'
          ? { agent: `agent-${(Math.floor((born * events) / steps.length) + ofBeat) % AGENTS}` }
          : {};
    return { type, call, time, data };
  }).filter((event) => !event.call.includes('load--'));
}

/** The value below which a share of some sorted values lies. */
function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** What was sent: when each probe was handed to the door, and how many other events came each second. */
export interface Sent {
  readonly handed: readonly number[];
  readonly perSecond: number;
}

/** Sends calls at a rate, and every fifth of a second one caller more to the probe's queue. */
export async function send(vigie: Vigie, rate: number, forSeconds: number): Promise<Sent> {
  const handed: number[] = [];
  const sending: Promise<void>[] = [];
  let taken = 0;
  const begun = performance.now();
  for (let beat = 0; beat < (forSeconds * 1_000) / BEAT_MILLIS; beat++) {
    const due = begun + beat * BEAT_MILLIS;
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - performance.now())));
    const events = steps(beat, (rate * BEAT_MILLIS) / 1_000);
    taken += events.length;
    sending.push(vigie.send(...events));
    if (beat % 2 === 0) {
      handed.push(Date.now());
      const call = `probe-${handed.length}`;
      sending.push(vigie.send({ type: 'queued', call, time: new Date(), data: { queue: PROBE } }));
    }
  }
  await Promise.all(sending);
  return { handed, perSecond: taken / ((performance.now() - begun) / 1_000) };
}

/** What is found of the delays from probes to where they were seen, printed as a table. */
export function delays(
  sent: Sent,
  seen: readonly (readonly [number, number])[],
  warmUpSeconds: number,
): readonly number[] {
  const first = warmUpSeconds * PROBES_PER_SECOND;
  const sorted = sent.handed
    .slice(first)
    .map((at, i) => (seen.find(([shown]) => shown > first + i)?.[1] ?? Number.POSITIVE_INFINITY) - at)
    .sort((a, b) => a - b);
  const [p50 = Number.NaN, p90 = Number.NaN, p99 = Number.NaN] = [0.5, 0.9, 0.99].map((share) =>
    Math.round(quantile(sorted, share)),
  );
  process.stdout.write(
    `\n| events/s | probes | p50 ms | p90 ms | p99 ms | slowest ms |\n|---|---|---|---|---|---|\n` +
      `| ${Math.round(sent.perSecond)} | ${sorted.length} | ${p50} | ${p90} | ${p99} | ${Math.round(sorted.at(-1) ?? 0)} |\n`,
  );
  return [p50, p90, p99];
}
