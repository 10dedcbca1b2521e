import type { ComponentType } from 'preact';
import type { LiveModel } from '../live/live-model';
import type { Role, SignedIn } from '../live/session';

/** What every page is given. */
export interface PageProps {
  readonly live: LiveModel;
  readonly who: SignedIn;
  /** What the address names after the page, decoded; null where it names nothing. */
  readonly id: string | null;
}

export type PageName =
  | 'now'
  | 'queues'
  | 'teams'
  | 'attendance'
  | 'tickets'
  | 'alarms'
  | 'reports'
  | 'rules'
  | 'hooks'
  | 'boards'
  | 'setup'
  | 'sources';

export interface PageEntry {
  readonly name: PageName;
  /** Who has it; the server holds each role to what is its own in any case. */
  readonly roles: readonly Role[];
  readonly load: () => Promise<ComponentType<PageProps>>;
}

const READERS: readonly Role[] = ['supervisor', 'manager', 'lead', 'admin'];

/** The pages in the order of their links; each is loaded when somebody first comes to it. */
export const PAGES: readonly PageEntry[] = [
  { name: 'now', roles: READERS, load: async () => (await import('../now/now-page')).NowPage },
  { name: 'queues', roles: READERS, load: async () => (await import('../queues/queues-page')).QueuesPage },
  { name: 'teams', roles: READERS, load: async () => (await import('../teams/teams-page')).TeamsPage },
  {
    name: 'alarms',
    roles: ['supervisor', 'manager', 'lead'],
    load: async () => (await import('../alarms/alarms-page')).AlarmsPage,
  },
  {
    name: 'tickets',
    roles: READERS,
    load: async () => (await import('../tickets/tickets-page')).TicketsPage,
  },
  {
    name: 'attendance',
    roles: ['supervisor'],
    load: async () => (await import('../attendance/attendance-page')).AttendancePage,
  },
  {
    name: 'reports',
    roles: ['supervisor', 'manager'],
    load: async () => (await import('../reports/reports-page')).ReportsPage,
  },
  {
    name: 'rules',
    roles: ['supervisor', 'admin'],
    load: async () => (await import('../rules/rules-page')).RulesPage,
  },
  { name: 'hooks', roles: ['admin'], load: async () => (await import('../hooks/hooks-page')).HooksPage },
  {
    name: 'boards',
    roles: ['supervisor', 'manager', 'admin'],
    load: async () => (await import('../boards/boards-page')).BoardsPage,
  },
  { name: 'setup', roles: ['admin'], load: async () => (await import('../setup/setup-page')).SetupPage },
  {
    name: 'sources',
    roles: ['admin'],
    load: async () => (await import('../sources/sources-page')).SourcesPage,
  },
];

export function pagesOf(role: Role): readonly PageEntry[] {
  return PAGES.filter(({ roles }) => roles.includes(role));
}

/** The page of a path, `/queues/orders` say, and what it names after the page. */
export function pageAt(path: string): { readonly entry: PageEntry; readonly id: string | null } | null {
  const [name, ...rest] = path.slice(1).split('/');
  const entry = PAGES.find((each) => each.name === name);
  return entry === undefined ? null : { entry, id: decoded(rest.join('/')) };
}

function decoded(part: string): string | null {
  try {
    return part === '' ? null : decodeURIComponent(part);
  } catch {
    return null;
  }
}
