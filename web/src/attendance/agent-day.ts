import { type Answer, ask, asSent, inPath } from '../api/request';
import type * as wire from '../api/wire';

type Activity = NonNullable<wire.AgentSnapshot['activity']>;

/** A planned shift; only its core binds where it is flexible. */
interface PlannedShift {
  readonly start: string;
  readonly end: string;
  readonly flexible: boolean;
  readonly coreStart: string | null;
  readonly coreEnd: string | null;
  readonly activities: readonly {
    readonly activity: Activity;
    readonly start: string;
    readonly end: string;
  }[];
}

export type SpanKind = 'contact' | 'away' | 'desk' | 'offline';

interface DaySpan {
  readonly kind: SpanKind;
  readonly activity: Activity | null;
  readonly queue: string | null;
  readonly from: string;
  /** Null while it goes on. */
  readonly until: string | null;
}

/** What was planned for an agent today, and what was, as the server tells it. */
export interface AgentDay {
  readonly agent: string;
  readonly team: string;
  readonly version: string;
  readonly asOf: string;
  readonly timeZone: string;
  readonly from: string;
  readonly until: string;
  readonly plan: readonly PlannedShift[];
  readonly punches: readonly { readonly at: string; readonly kind: 'in' | 'out' }[];
  readonly spans: readonly DaySpan[];
}

export function askForDay(agent: string): Promise<Answer<AgentDay>> {
  return ask(`/agents/${inPath(agent)}/day`, asSent<AgentDay>);
}
