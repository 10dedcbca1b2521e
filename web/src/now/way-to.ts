import { inPath } from '../api/request';
import type { LiveState } from '../live/live-state';
import type { Role } from '../live/session';
import type { About, Wrong } from './what-is-wrong';
import { nowWords } from './words';

/** What people call it; null where only its alarm names it. */
export function nameOf(about: About): string | null {
  switch (about.kind) {
    case 'queue':
      return about.queue.name;
    case 'team':
      return about.team.name;
    case 'desk':
      return about.desk.name;
    case 'silence':
      return nowWords.value.silence;
    case 'alarm':
      return null;
  }
}

/** The page that tells more of what is wrong; null where this role has none. */
export function wayTo({ about, alarms }: Wrong, role: Role, { agents }: LiveState): string | null {
  switch (about.kind) {
    case 'queue':
      return `/queues/${inPath(about.queue.queue)}`;
    case 'team':
      return `/teams/${inPath(about.team.team)}`;
    case 'desk':
      return `/tickets/${inPath(about.desk.desk)}`;
    case 'silence':
      return silenceWay(about, role);
    case 'alarm': {
      const { kind, id } = alarms[0]?.subject ?? { kind: 'queue' };
      if (kind === 'agent') {
        const agent = agents.get(id ?? '');
        return agent === undefined
          ? wayToAlarms(role)
          : `/teams/${inPath(agent.team)}?agent=${inPath(agent.agent)}`;
      }
      return id === undefined ? wayToAlarms(role) : `/${PAGE_OF[kind]}/${inPath(id)}`;
    }
  }
}

const PAGE_OF = { queue: 'queues', desk: 'tickets', team: 'teams' } as const;

function silenceWay({ queues, desks }: Extract<About, { kind: 'silence' }>, role: Role): string {
  if (role === 'admin') {
    return '/sources';
  }
  const [queue, ...others] = queues;
  if (queue === undefined) {
    return desks.length > 0 ? '/tickets' : '/queues';
  }
  return others.length + desks.length === 0 ? `/queues/${inPath(queue.queue)}` : '/queues';
}

function wayToAlarms(role: Role): string | null {
  return role === 'admin' ? null : '/alarms';
}
