import { beforeFirstFrame, type LiveState } from './live-state';
import type { QueueSnapshot } from './queue-snapshot';
import type { SignedIn } from './session';
import type { DeskSnapshot, TeamSnapshot } from './snapshots';

/** Older than this it tells of another day. */
export const KEPT_FOR_MILLIS = 24 * 3_600_000;

/** Grows whenever what is kept changes its form, so that nothing old is taken for something new. */
const FORM = 1;

/**
 * What a visit leaves behind on the device for the next one: counts of queues, desks and teams. Nothing of
 * a person is ever in it but whose it is.
 */
export interface LastKnown {
  readonly form: number;
  readonly who: SignedIn;
  /** When it was true: by the server's clock, and by the device's. */
  readonly serverTime: number;
  readonly deviceTime: number;
  readonly queues: readonly QueueSnapshot[];
  readonly desks: readonly DeskSnapshot[];
  readonly teams: readonly TeamSnapshot[];
}

export function lastKnownFrom(
  state: LiveState,
  who: SignedIn,
  serverTime: number,
  deviceTime: number,
): LastKnown {
  return {
    form: FORM,
    who,
    serverTime,
    deviceTime,
    queues: [...state.queues.values()],
    desks: [...state.desks.values()],
    teams: [...state.teams.values()],
  };
}

/** Reads what was kept; null where there is nothing that this build understands, or it is too old. */
export function readLastKnown(kept: string | null, deviceTime: number): LastKnown | null {
  try {
    const found = JSON.parse(kept ?? 'null') as LastKnown | null;
    const age = deviceTime - (found?.deviceTime ?? Number.NaN);
    return found !== null && found.form === FORM && age >= 0 && age < KEPT_FOR_MILLIS ? found : null;
  } catch {
    return null;
  }
}

/** Whether both see the same: the same person, in the same part, with the same scope. */
export function isSamePerson(one: SignedIn, other: SignedIn): boolean {
  const seen = ({ name, role, clients, teams, board }: SignedIn) =>
    JSON.stringify([name, role, clients, teams, board]);
  return seen(one) === seen(other);
}

/** The state that a page begins with, at a reading of its steady clock, as stale as it is. */
export function stateFrom(lastKnown: LastKnown, deviceTime: number, at: number): LiveState {
  const { serverTime, queues, desks, teams } = lastKnown;
  return {
    ...beforeFirstFrame(at),
    complete: true,
    remembered: { serverTime, at: at - (deviceTime - lastKnown.deviceTime) },
    queues: new Map(queues.map((queue) => [queue.queue, queue])),
    desks: new Map(desks.map((desk) => [desk.desk, desk])),
    teams: new Map(teams.map((team) => [team.team, team])),
  };
}
