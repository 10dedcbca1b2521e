import { describe, expect, it } from 'vitest';
import { fieldIn } from './not-taken';

describe('the field that the server finds wrong', () => {
  it.each([
    ["'threshold' must be a number.", 'threshold'],
    ["'filter.queues' names the queue 'x', which is not known.", 'queues'],
    ["'quietHours.hours' must be a list of rules.", 'hours'],
    ["'levels[0].hooks' must be a list.", 'hooks'],
    ['There is no such rule.', ''],
  ])('of "%s" is %s', (detail, field) => {
    expect(fieldIn(detail)).toBe(field);
  });
});
