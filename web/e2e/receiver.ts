import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** What a hook was told, as far as tests look at it. */
export interface Told {
  /** The same for each attempt at one message. */
  readonly id: string;
  readonly type: string;
  readonly page: string;
  readonly subjects: readonly string[];
  readonly link: string;
  /** When it came, in ms. */
  readonly at: number;
}

interface Body {
  readonly type: string;
  readonly data: {
    readonly page: string;
    readonly alerts: readonly { readonly subject: string }[];
    readonly link: string;
  };
}

/** Where a webhook leads: keeps what it is told. */
export class Receiver {
  readonly told: Told[] = [];
  /** Whether requests are answered; those that are not stay open. */
  answers = true;

  private constructor(private readonly server: Server) {}

  static async start(): Promise<Receiver> {
    const server = createServer();
    const receiver = new Receiver(server);
    server.on('request', async (request, response) => {
      const { type, data } = JSON.parse(await text(request)) as Body;
      receiver.told.push({
        id: String(request.headers['webhook-id']),
        type: type.replace('vigie.page.', ''),
        page: data.page,
        subjects: data.alerts.map(({ subject }) => subject),
        link: data.link,
        at: Date.now(),
      });
      if (receiver.answers) {
        response.end();
      }
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    return receiver;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/`;
  }

  /** The messages of one type about one subject. */
  about(subject: string, type: string): readonly Told[] {
    return this.told.filter((each) => each.type === type && each.subjects.includes(subject));
  }

  stop(): void {
    this.server.closeAllConnections();
    this.server.close();
  }
}
