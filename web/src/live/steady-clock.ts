/** The monotonic clock of many browsers stands while the device sleeps; from this much on it counts as sleep. */
const SLEPT_MILLIS = 3_000;

/** A clock that never goes back, and goes on while the device sleeps. */
export interface SteadyClock {
  readonly now: () => number;
  /** Whether the device has slept since this was last asked. */
  readonly hasSlept: () => boolean;
}

/** `monotonic` may stand still in sleep; `wall` goes on, but may be set to another time. */
export function createSteadyClock(monotonic: () => number, wall: () => number): SteadyClock {
  let ahead = wall() - monotonic();
  let sleep = 0;
  let slept = false;
  return {
    now: () => {
      const missed = wall() - monotonic() - ahead;
      ahead += missed;
      if (missed >= SLEPT_MILLIS) {
        sleep += missed;
        slept = true;
      }
      return monotonic() + sleep;
    },
    hasSlept: () => {
      const has = slept;
      slept = false;
      return has;
    },
  };
}
