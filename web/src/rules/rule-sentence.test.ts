import { afterEach, describe, expect, it } from 'vitest';
import type { Names } from '../alarms/alert-text';
import { anyQueue } from '../testing/queues';
import { speak } from '../ui/language';
import { ruleSentence } from './rule-sentence';
import type { Rule } from './rules-api';

const NAMES = {
  queues: new Map([['orders', anyQueue({ name: 'Orders' })]]),
  desks: new Map(),
  teams: new Map([['north', { name: 'North' }]]),
  agents: new Map(),
} as unknown as Names;

const RULE: Rule = {
  id: 'r',
  subjectKind: 'queue',
  filter: { clients: [], queues: [], desks: [], teams: [] },
  metric: 'oldestWaitSeconds',
  comparator: '>',
  threshold: 120,
  clearThreshold: 60,
  forSeconds: 0,
  severity: 'warning',
  enabled: true,
};

function both(changes: Partial<Rule>): readonly string[] {
  return (['en', 'fr'] as const).map((language) => {
    speak(language);
    return ruleSentence({ ...RULE, ...changes }, NAMES).replace(/\s/gu, ' ');
  });
}

afterEach(() => speak('en'));

describe('the sentence of a rule', () => {
  it('says for whom, what stands where, and when that is over', () => {
    expect(both({})).toEqual([
      'Every queue: longest wait above 2 min (over again at 1 min)',
      'Chaque file : attente la plus longue au-dessus de 2 min (finie à 1 min)',
    ]);
  });

  it('says for how long, and names those it is for', () => {
    const filter = { ...RULE.filter, queues: ['orders'], clients: ['acme'] };
    expect(
      both({
        filter,
        metric: 'last15m.serviceLevel',
        comparator: '<',
        threshold: 0.7,
        clearThreshold: null,
        forSeconds: 300,
      }),
    ).toEqual([
      'acme and Orders: answered in time over 15 min below 70%, for 5 min',
      'acme et Orders : décrochés à temps sur 15 min en dessous de 70 %, pendant 5 min',
    ]);
  });

  it('asks of a flag only whether it is up', () => {
    const agent = {
      subjectKind: 'agent',
      metric: 'flag.break-debt',
      threshold: 0,
      clearThreshold: null,
    } as const;
    expect(both({ ...agent, forSeconds: 1_800 })).toEqual([
      'Every agent: a pause is overdue, for 30 min',
      'Chaque agent : pause en retard, pendant 30 min',
    ]);
    expect(both({ ...agent, filter: { ...RULE.filter, teams: ['north'] } })[0]).toBe(
      'Agents of North: a pause is overdue',
    );
    expect(both({ ...agent, id: 'trainee-conflict', metric: 'flag.conflict' })[0]).toBe(
      'Everybody still learning: a conflict',
    );
  });
});
