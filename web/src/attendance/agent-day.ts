import { type Answer, ask, asSent, inPath } from '../api/request';
import type * as wire from '../api/wire';

/** What was planned for an agent today, and what was. */
export type AgentDay = Readonly<wire.AgentDay>;

export type SpanKind = wire.DaySpan['kind'];

export function askForDay(agent: string): Promise<Answer<AgentDay>> {
  return ask(`/agents/${inPath(agent)}/day`, asSent<AgentDay>);
}
