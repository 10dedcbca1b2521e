import { beforeEach, describe, expect, it } from 'vitest';
import { speak } from '../ui/language';
import type { AgentDay } from './agent-day';
import { dayLines } from './day-lines';

const at = (time: string) => `2026-11-23T${time}:00.000Z`;

const DAY: AgentDay = {
  agent: 'a',
  name: 'A',
  team: 'north',
  version: '1',
  asOf: at('09:30'),
  timeZone: 'UTC',
  from: at('06:00'),
  until: at('16:30'),
  plan: [
    {
      start: at('08:00'),
      end: at('16:30'),
      flexible: true,
      coreStart: at('09:00'),
      coreEnd: at('15:00'),
      activities: [{ activity: 'meal', start: at('11:00'), end: at('11:45') }],
    },
  ],
  punches: [{ at: at('08:11'), kind: 'in' }],
  spans: [
    { kind: 'offline', activity: null, queue: null, from: at('06:00'), until: at('08:12') },
    { kind: 'contact', activity: null, queue: 'orders', from: at('08:12'), until: at('09:28') },
    { kind: 'away', activity: 'break', queue: null, from: at('09:28'), until: null },
  ],
};

beforeEach(() => speak('en'));

describe('a day in words', () => {
  const { plan, was } = dayLines(DAY, (queue) => queue.toUpperCase());

  it('tells the plan with what binds of it, and what is planned within', () => {
    expect(plan.map(({ what }) => what)).toEqual(['planned, flexible', 'core time', 'at a meal']);
  });

  it('tells what was in order of time, punches among it, queues by name', () => {
    expect(was.map(({ what }) => what)).toEqual([
      'not on the phone',
      'clocked in',
      'with a caller, ORDERS',
      'on a break',
    ]);
  });

  it('tells what still goes on from a moment', () => {
    expect(was.map(({ until, goesOn }) => [until === null, goesOn])).toEqual([
      [false, false],
      [true, false],
      [false, false],
      [true, true],
    ]);
  });
});
