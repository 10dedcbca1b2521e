import { beforeEach, describe, expect, it } from 'vitest';
import { createSteadyClock, type SteadyClock } from './steady-clock';

let monotonic: number;
let wall: number;
let clock: SteadyClock;

beforeEach(() => {
  monotonic = 50;
  wall = 1_000_000;
  clock = createSteadyClock(
    () => monotonic,
    () => wall,
  );
});

function pass(millis: number): void {
  monotonic += millis;
  wall += millis;
}

describe('a steady clock', () => {
  it('goes as the monotonic one while the device is awake', () => {
    const before = clock.now();
    pass(250);
    expect(clock.now() - before).toBe(250);
    expect(clock.hasSlept()).toBe(false);
  });

  it('counts the sleep that the monotonic one has missed, and tells of it once', () => {
    const before = clock.now();
    wall += 3_600_000;
    pass(250);
    expect(clock.now() - before).toBe(3_600_250);
    expect(clock.hasSlept()).toBe(true);
    expect(clock.hasSlept()).toBe(false);
  });

  it('follows nobody who sets the time a little on, or back', () => {
    const before = clock.now();
    wall += 2_999;
    clock.now();
    wall -= 7_200_000;
    pass(10);
    expect(clock.now() - before).toBe(10);
    wall += 3_000;
    expect(clock.now() - before).toBe(3_010);
  });
});
