import { type Answer, isAnswered } from '../api/request';
import type { Entries } from './directory';

type Agent = Entries['agent'];

/** How often one that comes too fast for the server is sent again, and after how long. */
const TRIES = 10;
const WAIT_MILLIS = 1_000;

/** Writes agents one after another, as fast as the server takes them, and tells what became of each. */
export async function writeAgents(
  agents: readonly Agent[],
  write: (agent: Agent) => Promise<Answer<true>>,
  tell: (id: string, answer: Answer<true>) => void,
): Promise<void> {
  for (const agent of agents) {
    let answer = await write(agent);
    for (let tries = 1; isTooFast(answer) && tries < TRIES; tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, WAIT_MILLIS));
      answer = await write(agent);
    }
    tell(agent.id, answer);
  }
}

function isTooFast(answer: Answer<true>): boolean {
  return !isAnswered(answer) && answer.status === 429;
}
