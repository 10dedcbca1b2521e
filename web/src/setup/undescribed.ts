import type { LiveState } from '../live/live-state';
import { type Directory, IN_HOUSE, KINDS, type Kind, NO_TEAM } from './directory';

/** Ids by kind. */
export type Ids = Readonly<Record<Kind, readonly string[]>>;

type Seen = Pick<LiveState, 'queues' | 'desks' | 'teams'>;

/** What events or other entries have named, and nobody described yet: defaults hold for it. */
export function undescribed(directory: Directory, seen: Seen): Ids {
  const named: Record<Kind, readonly string[]> = {
    client: [...seen.queues.values(), ...seen.desks.values(), ...directory.queue, ...directory.desk]
      .map(({ client }) => client)
      .filter((client) => client !== IN_HOUSE),
    queue: [...seen.queues.keys()],
    desk: [...seen.desks.keys()],
    team: [...seen.teams.keys(), ...directory.agent.map(({ team }) => team)].filter((id) => id !== NO_TEAM),
    agent: [],
  };
  for (const kind of KINDS) {
    const described = new Set(directory[kind].map(({ id }) => id));
    named[kind] = [...new Set(named[kind])].filter((id) => !described.has(id)).sort();
  }
  return named;
}
