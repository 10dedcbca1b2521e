import type { Hook } from './hooks-api';

export type HookKind = Hook['kind'];

interface Needs {
  /** Whether an address has to be given; PagerDuty has one of its own. */
  readonly url: boolean;
  readonly leastKeys: number;
  readonly mostKeys: number;
  /** Whether it can be told that all goes on. */
  readonly heartbeats: boolean;
  /** Whether it can be told of alarms. */
  readonly calls: boolean;
}

/** What each kind of hook needs, as docs/hooks.md says. */
export const HOOK_KINDS: Readonly<Record<HookKind, Needs>> = {
  slack: { url: true, leastKeys: 0, mostKeys: 0, heartbeats: false, calls: true },
  teams: { url: true, leastKeys: 0, mostKeys: 0, heartbeats: false, calls: true },
  mattermost: { url: true, leastKeys: 0, mostKeys: 0, heartbeats: false, calls: true },
  pagerduty: { url: false, leastKeys: 1, mostKeys: 1, heartbeats: false, calls: true },
  ntfy: { url: true, leastKeys: 0, mostKeys: 1, heartbeats: false, calls: true },
  webhook: { url: true, leastKeys: 1, mostKeys: 2, heartbeats: true, calls: true },
  alertmanager: { url: true, leastKeys: 0, mostKeys: 1, heartbeats: true, calls: true },
  healthcheck: { url: true, leastKeys: 0, mostKeys: 0, heartbeats: true, calls: false },
};
