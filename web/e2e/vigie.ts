import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface CallEvent {
  readonly type: string;
  readonly call: string;
  readonly time: Date;
  readonly data: Readonly<Record<string, unknown>>;
}

export interface AnyEvent {
  /** Without what all types begin with: `clock.in`. */
  readonly type: string;
  readonly subject: string;
  readonly time: Date;
  readonly data: object;
}

/** A real Vigie in a process of its own: broker, job, API and screens, with a data folder of its own. */
export class Vigie {
  private constructor(
    readonly data: string,
    readonly port: number,
    private readonly options: readonly string[],
    private process: ChildProcess,
  ) {}

  static async start(...options: readonly string[]): Promise<Vigie> {
    const data = await mkdtemp(join(tmpdir(), 'vigie-e2e-'));
    const port = await freePort();
    return new Vigie(data, port, options, await run(data, port, options));
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Ends the process with SIGKILL, as when the power goes, and returns once it is gone. */
  async kill(): Promise<void> {
    await end(this.process, 'SIGKILL');
  }

  /** Ends it in order. */
  async stop(): Promise<void> {
    await end(this.process, 'SIGTERM');
  }

  /** Starts it again, on the same data and at the same port. */
  async startAgain(): Promise<void> {
    this.process = await run(this.data, this.port, this.options);
  }

  async remove(): Promise<void> {
    await end(this.process, 'SIGKILL');
    await rm(this.data, { recursive: true, force: true });
  }

  async signInLink(role: string): Promise<string> {
    const answer = await fetch(`${this.url}/api/v1/session/codes`, {
      method: 'POST',
      headers: { ...(await this.bearer('admin')), 'Content-Type': 'application/json' },
      body: JSON.stringify({ role }),
    });
    const { code } = (await answer.json()) as { code: string };
    return `${this.url}/sign-in#${code}`;
  }

  /** Sends events in one batch; fails unless all are taken in. */
  async send(...events: readonly CallEvent[]): Promise<void> {
    const batch = events.map((event) => ({
      specversion: '1.0',
      id: `${event.type}-${event.call}`,
      source: '/e2e',
      type: `io.vigie.call.${event.type}`,
      subject: event.call,
      time: event.time.toISOString(),
      data: event.data,
    }));
    await this.#post(batch);
  }

  /** Lets the source of these events say that it is there. */
  async beat(time: Date): Promise<void> {
    await this.#post([
      {
        specversion: '1.0',
        id: `beat-${time.getTime()}`,
        source: '/e2e',
        type: 'io.vigie.source.heartbeat',
        subject: '/e2e',
        time: time.toISOString(),
      },
    ]);
  }

  /** Sends events of any kind in one batch; fails unless all are taken in. */
  async tell(...events: readonly AnyEvent[]): Promise<void> {
    await this.#post(
      events.map(({ type, subject, time, data }) => ({
        specversion: '1.0',
        id: `${type}-${subject}-${time.getTime()}`,
        source: `/e2e/${type.split('.')[0]}`,
        type: `io.vigie.${type}`,
        subject,
        time: time.toISOString(),
        data,
      })),
    );
  }

  /** Describes something in the directory, as an administrator does. */
  async describe(kind: string, id: string, entry: object): Promise<void> {
    await this.write(`directory/${kind}/${encodeURIComponent(id)}`, entry);
  }

  /** Writes what stands at a path of the API, as an administrator does. */
  async write(path: string, body: object): Promise<void> {
    const answer = await fetch(`${this.url}/api/v1/${path}`, {
      method: 'PUT',
      headers: { ...(await this.bearer('admin')), 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!answer.ok) {
      throw new Error(`${path} answers ${answer.status}: ${await answer.text()}`);
    }
  }

  /** What stands at a path of the API for a role. */
  async read<T>(path: string, role: string): Promise<T> {
    const answer = await fetch(`${this.url}/api/v1/${path}`, { headers: await this.bearer(role) });
    if (!answer.ok) {
      throw new Error(`${path} answers ${answer.status}: ${await answer.text()}`);
    }
    return (await answer.json()) as T;
  }

  async #post(batch: readonly unknown[]): Promise<void> {
    const answer = await fetch(`${this.url}/api/v1/events`, {
      method: 'POST',
      headers: { ...(await this.bearer('ingest')), 'Content-Type': 'application/cloudevents-batch+json' },
      body: JSON.stringify(batch),
    });
    const receipt = (await answer.json()) as { accepted: number };
    if (answer.status !== 202 || receipt.accepted !== batch.length) {
      throw new Error(`The door answers ${answer.status}: ${JSON.stringify(receipt)}`);
    }
  }

  /** Runs `./vigie COMMAND` against this one; gives what it prints. */
  async command(...words: readonly string[]): Promise<string> {
    const child = spawn(join(ROOT, 'vigie'), [...words, '--data', this.data], { cwd: ROOT });
    const printed = text(child);
    const code = await exit(child);
    if (code !== 0) {
      throw new Error(`./vigie ${words.join(' ')} ended with ${code}: ${printed()}`);
    }
    return printed();
  }

  /** The header that says who asks. */
  async bearer(role: string): Promise<Record<string, string>> {
    const tokens = JSON.parse(await readFile(join(this.data, 'access.json'), 'utf8')) as Record<
      string,
      string
    >;
    return { Authorization: `Bearer ${tokens[role]}` };
  }
}

function run(data: string, port: number, options: readonly string[]): Promise<ChildProcess> {
  const words = ['start', '--data', data, '--port', String(port), ...options];
  const env = { ...process.env, ...hookSettings(port) };
  const child = spawn(join(ROOT, 'vigie'), words, { cwd: ROOT, env });
  const printed = text(child);
  // Who gives up waiting for it, or fails, leaves none behind.
  const kill = () => child.kill('SIGKILL');
  process.on('exit', kill);
  child.on('exit', () => process.off('exit', kill));
  return new Promise((resolve, reject) => {
    child.stdout.on('data', () => {
      if (printed().includes('Ready.')) {
        resolve(child);
      }
    });
    child.on('exit', (code) => reject(new Error(`Vigie ended with ${code}: ${printed()}`)));
  });
}

/** Lets hooks lead to this machine, where tests listen, and their links lead to the port. */
function hookSettings(port: number): NodeJS.ProcessEnv {
  return {
    VIGIE_HOOKS_PLAINHTTP: 'true',
    VIGIE_HOOKS_ALLOWEDINNERADDRESSES: '127.0.0.0/8',
    VIGIE_HOOKS_PUBLICURL: `http://127.0.0.1:${port}`,
  };
}

function text(child: ChildProcess): () => string {
  let printed = '';
  const add = (piece: Buffer): void => {
    printed += piece.toString();
  };
  child.stdout?.on('data', add);
  child.stderr?.on('data', add);
  return () => printed;
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) {
    child.kill(signal);
    await exit(child);
  }
}

function exit(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => {
    child.on('exit', resolve);
  });
}

/**
 * A port that is free, and the one after it, which Vigie takes too. Below those from which connections are made: one of
 * them could take it while Vigie is down between two starts.
 */
async function freePort(): Promise<number> {
  for (;;) {
    const port = 20_000 + 2 * Math.floor(Math.random() * 5_000);
    if ((await isFree(port)) && (await isFree(port + 1))) {
      return port;
    }
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.on('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
