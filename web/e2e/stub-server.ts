import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import type * as wire from '../src/api/wire';

const DIST = join(import.meta.dirname, '..', 'dist');

/** The policy that the real server sends: what the page needs beyond it breaks here first. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
  "connect-src 'self'; manifest-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'";

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

const NOBODY_IN_PARTICULAR = { clients: null, teams: null, board: null, name: '' };

export interface StubFrame {
  readonly event: string;
  readonly data: unknown;
}

/** Serves the built pages, and a stream that says what the test tells it to. */
export class StubServer {
  readonly #server: Server;
  readonly #streams = new Set<ServerResponse>();
  /** What a stream says as soon as it is opened. */
  opening: readonly StubFrame[] = [];
  signedIn = true;
  /** Whether streams are taken at all; if not, they are refused with 503. */
  streaming = true;
  codes = new Set<string>();
  /** Who is signed in, where somebody is. */
  who: Pick<wire.SignedIn, 'role'> & Partial<wire.SignedIn> = { role: 'wall' };
  /** What other routes of the API answer, by their paths after /api/v1; before such a path, a method may stand. */
  answers: Readonly<Record<string, unknown>> = {};
  /** What was asked for beyond reading, as `METHOD path`, with what was sent. */
  readonly asked: { readonly what: string; readonly body: unknown }[] = [];

  private constructor() {
    this.#server = createServer((request, response) => void this.#answer(request, response));
  }

  static async start(): Promise<StubServer> {
    const stub = new StubServer();
    await new Promise<void>((ready) => stub.#server.listen(0, '127.0.0.1', ready));
    return stub;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** How many streams are open. */
  get listeners(): number {
    return this.#streams.size;
  }

  say(event: string, data: unknown): void {
    for (const stream of this.#streams) {
      write(stream, { event, data });
    }
  }

  /** Cuts every open stream, as a killed server does. */
  cut(): void {
    for (const stream of this.#streams) {
      stream.destroy();
    }
    this.#streams.clear();
  }

  async stop(): Promise<void> {
    this.cut();
    this.#server.closeAllConnections();
    await new Promise((done) => this.#server.close(done));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    if (path === '/api/v1/session') {
      await this.#session(request, response);
    } else if (path === '/api/v1/stream') {
      this.#stream(response);
    } else if (path.startsWith('/api/v1')) {
      const answer = await this.#reply(request, path.slice('/api/v1'.length));
      response.writeHead(answer === undefined ? 404 : 200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(answer ?? {}));
    } else {
      await page(path, response);
    }
  }

  async #session(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method === 'POST') {
      const { code } = JSON.parse(await bodyOf(request)) as { code: string };
      this.signedIn = this.codes.delete(code);
    }
    response.writeHead(this.signedIn ? 200 : 401, { 'content-type': 'application/json' });
    response.end(JSON.stringify(this.signedIn ? { ...NOBODY_IN_PARTICULAR, ...this.who } : {}));
  }

  async #reply(request: IncomingMessage, path: string): Promise<unknown> {
    const method = request.method ?? 'GET';
    if (method !== 'GET') {
      const body = await bodyOf(request);
      this.asked.push({ what: `${method} ${path}`, body: body === '' ? null : JSON.parse(body) });
    }
    return this.answers[`${method} ${path}`] ?? this.answers[path];
  }

  #stream(response: ServerResponse): void {
    if (!this.signedIn || !this.streaming) {
      response.writeHead(this.signedIn ? 503 : 401).end();
      return;
    }
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' });
    this.#streams.add(response);
    response.on('close', () => this.#streams.delete(response));
    for (const frame of this.opening) {
      write(response, frame);
    }
  }
}

function write(stream: ServerResponse, { event, data }: StubFrame): void {
  stream.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) {
    body += String(chunk);
  }
  return body;
}

async function page(path: string, response: ServerResponse): Promise<void> {
  const file = extname(path) === '' ? '/index.html' : path;
  try {
    const content = await readFile(join(DIST, file));
    response.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'content-security-policy': POLICY,
    });
    response.end(content);
  } catch {
    response.writeHead(404).end();
  }
}
