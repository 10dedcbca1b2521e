import type { Frame, Snapshots } from './frame';
import { type LiveState, NOTHING } from './live-state';
import type { Alert } from './snapshots';

/** A frame, and the reading of the page's steady clock when it came. */
export interface HeardFrame {
  readonly frame: Frame;
  readonly at: number;
}

/**
 * The one place where the state changes. A snapshot replaces everything; an update replaces what it carries,
 * unless what stands is as new; so repeats and disorder change nothing.
 */
export function fold(state: LiveState, { frame, at }: HeardFrame): LiveState {
  const heard = { ...state, heardAt: at };
  switch (frame.kind) {
    case 'hello':
      return greet(heard, frame, at);
    case 'snapshot':
      return {
        ...heard,
        queues: byId(frame.queues, queueId),
        desks: byId(frame.desks, deskId),
        agents: byId(frame.agents, agentId),
        teams: byId(frame.teams, teamId),
        alerts: byId(frame.alerts, alertId),
        agentAlerts: frame.agentAlerts,
        complete: true,
        unreadable: false,
        remembered: null,
      };
    case 'update':
      return { ...heard, ...updated(state, frame) };
    case 'removed':
      return {
        ...heard,
        queues: without(state.queues, frame.queues),
        desks: without(state.desks, frame.desks),
        agents: without(state.agents, frame.agents),
        teams: without(state.teams, frame.teams),
      };
    case 'alert':
      return { ...heard, alerts: withAlert(state.alerts, frame.alert) };
    case 'heartbeat':
      return {
        ...heard,
        clock: frame.clock ?? state.clock,
        pulse: frame.pulse,
        pulseAt: at,
        delayedParts: frame.delayedParts,
      };
    case 'bye':
      return heard;
    case 'reset':
      // The open alerts are those of the snapshot that came just before; only what ended meanwhile is not told.
      return heard;
    case 'unreadable':
      return { ...heard, unreadable: true };
  }
}

function greet(state: LiveState, hello: Extract<Frame, { kind: 'hello' }>, at: number): LiveState {
  const known = state.epoch === hello.epoch;
  // What an earlier visit left stays, as such, until the picture of now is here to take its place.
  const isKept = state.remembered !== null;
  return {
    ...state,
    streams: state.streams + 1,
    epoch: hello.epoch,
    build: state.build ?? hello.build,
    newerBuild: state.build === null || state.build === hello.build ? null : hello.build,
    clock: hello.clock,
    pulse: hello.pulse,
    pulseAt: at,
    delayedParts: [],
    complete: (known || isKept) && state.complete,
    ...(known || isKept ? {} : NOTHING),
  };
}

const queueId = ({ queue }: Snapshots['queues'][number]) => queue;
const deskId = ({ desk }: Snapshots['desks'][number]) => desk;
const agentId = ({ agent }: Snapshots['agents'][number]) => agent;
const teamId = ({ team }: Snapshots['teams'][number]) => team;
const alertId = ({ id }: Alert) => id;

function updated(state: LiveState, { queues, desks, agents, teams, agentAlerts }: Snapshots) {
  return {
    queues: withNewer(state.queues, queues, queueId),
    desks: withNewer(state.desks, desks, deskId),
    agents: withNewer(state.agents, agents, agentId),
    teams: withNewer(state.teams, teams, teamId),
    agentAlerts: agentAlerts ?? state.agentAlerts,
  };
}

function byId<T>(items: readonly T[], id: (item: T) => string): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [id(item), item]));
}

/** What did not change stays the same map, so that who looks at it alone need not draw again. */
function withNewer<T extends { readonly version: string }>(
  standing: ReadonlyMap<string, T>,
  changed: readonly T[],
  id: (item: T) => string,
): ReadonlyMap<string, T> {
  if (changed.length === 0) {
    return standing;
  }
  const next = new Map(standing);
  for (const item of changed) {
    const before = next.get(id(item));
    if (before === undefined || before.version < item.version) {
      next.set(id(item), item);
    }
  }
  return next;
}

function without<T>(standing: ReadonlyMap<string, T>, removed: readonly string[]): ReadonlyMap<string, T> {
  if (removed.length === 0) {
    return standing;
  }
  const next = new Map(standing);
  for (const id of removed) {
    next.delete(id);
  }
  return next;
}

/** An alert only goes forward: once it is seen to, an older word that it is not changes nothing. */
function withAlert(standing: ReadonlyMap<string, Alert>, alert: Alert): ReadonlyMap<string, Alert> {
  if (alert.state === 'resolved') {
    return without(standing, [alert.id]);
  }
  const before = standing.get(alert.id);
  return before !== undefined && before.acknowledgedAt !== null && alert.acknowledgedAt === null
    ? standing
    : new Map(standing).set(alert.id, alert);
}
