import { Agent, get } from 'node:http';

const PATIENCE_MILLIS = 10_000;

/**
 * Asks for things by turns as a browser does: over connections that stay open, and for the next as soon as the one
 * before is there. Fails when one is not answered, or with anything but 200.
 */
export async function askByTurns(
  url: string,
  paths: readonly string[],
  headers: Record<string, string>,
  { connections, turns }: { readonly connections: number; readonly turns: number },
): Promise<void> {
  const asked = Array.from({ length: connections }, async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    for (let turn = 0; turn < turns; turn += 1) {
      for (const path of paths) {
        await answered(url + path, headers, agent);
      }
    }
    agent.destroy();
  });
  await Promise.all(asked);
}

function answered(address: string, headers: Record<string, string>, agent: Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = get(address, { agent, headers, timeout: PATIENCE_MILLIS }, (answer) => {
      answer.resume();
      answer.on('end', () => {
        if (answer.statusCode === 200) {
          resolve();
        } else {
          reject(new Error(`${address} is answered with ${answer.statusCode}`));
        }
      });
    });
    request.on('timeout', () => request.destroy(new Error(`${address} is not answered`)));
    request.on('error', reject);
  });
}
