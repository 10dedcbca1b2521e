import { inPath } from '../api/request';
import type { LiveState } from '../live/live-state';
import type { Role } from '../live/session';
import type { Alert } from '../live/snapshots';
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
    case 'alarm':
      return alarmWay(alarms[0]?.subject ?? { kind: 'agent' }, role, agents);
  }
}

/** Of an alarm on somebody, managers are told the team, and leads nothing that leads anywhere. */
interface SubjectOfTeam {
  readonly team?: string;
}

function alarmWay(subject: Alert['subject'], role: Role, agents: LiveState['agents']): string | null {
  const { kind, id } = subject;
  if (kind !== 'agent' && id !== undefined) {
    return `/${PAGE_OF[kind]}/${inPath(id)}`;
  }
  const agent = agents.get(id ?? '');
  if (agent !== undefined) {
    return `/teams/${inPath(agent.team)}?agent=${inPath(agent.agent)}`;
  }
  const { team } = subject as SubjectOfTeam;
  if (team !== undefined) {
    return `/teams/${inPath(team)}`;
  }
  return role === 'admin' ? null : '/alarms';
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
