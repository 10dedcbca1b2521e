import { describe, expect, it } from 'vitest';
import {
  asksWhether,
  byPath,
  draftOf,
  NEW_RULE,
  newId,
  ruleOf,
  withChosen,
  withKind,
  withMetric,
} from './draft';
import type { Rule } from './rules-api';

const NONE: ReadonlySet<string> = new Set();

const RULE: Rule = {
  id: 'orders-wait',
  subjectKind: 'queue',
  filter: { clients: [], queues: ['orders'], desks: [], teams: [] },
  metric: 'oldestWaitSeconds',
  comparator: '>',
  threshold: 120,
  clearThreshold: 60,
  forSeconds: 30,
  severity: 'warning',
  enabled: true,
};

describe('a rule that is being written', () => {
  it('is sent as it was where nothing is changed', () => {
    expect(ruleOf(draftOf(RULE), NONE)).toEqual(RULE);
  });

  it('is not sent before it has a limit and something to look at', () => {
    expect(ruleOf(NEW_RULE, NONE)).toBeNull();
    expect(ruleOf({ ...byPath(NEW_RULE), threshold: 3 }, NONE)).toBeNull();
    expect(ruleOf({ ...NEW_RULE, threshold: 120 }, NONE)).toMatchObject({
      metric: 'oldestWaitSeconds',
      threshold: 120,
      forSeconds: 0,
    });
  });

  it('begins anew with another kind of subject, and keeps how urgent it is', () => {
    const draft = withKind({ ...draftOf(RULE), severity: 'critical' }, 'team');

    expect(draft).toMatchObject({
      subjectKind: 'team',
      metric: 'absenceRate',
      threshold: null,
      clearThreshold: null,
      severity: 'critical',
    });
    expect(draft.filter.queues).toEqual([]);
    expect(withKind(draft, 'team')).toBe(draft);
  });

  it('needs no limit for a flag', () => {
    const draft = withMetric(withKind(NEW_RULE, 'agent'), 'flag.break-debt');

    expect(ruleOf(draft, NONE)).toMatchObject({ comparator: '>', threshold: 0 });
    expect(asksWhether(draft)).toBe(true);
    expect(asksWhether({ ...draft, comparator: '<', threshold: 1 })).toBe(false);
    expect(asksWhether({ metric: 'waiting', comparator: '>', threshold: 0 })).toBe(false);
  });

  it('has each that is chosen once', () => {
    const both = withChosen(draftOf(RULE), 'queues', 'billing', true);

    expect(both.filter.queues).toEqual(['orders', 'billing']);
    expect(withChosen(both, 'queues', 'billing', true).filter.queues).toEqual(['orders', 'billing']);
    expect(withChosen(both, 'queues', 'orders', false).filter.queues).toEqual(['billing']);
  });
});

describe('the id of a new rule', () => {
  it('says what it looks at, and for whom where that is one', () => {
    expect(newId({ ...NEW_RULE, filter: RULE.filter }, NONE)).toBe('orders-longest-wait');
    expect(newId(NEW_RULE, NONE)).toBe('queue-longest-wait');
    expect(newId({ ...NEW_RULE, filter: { ...RULE.filter, queues: ['Été à bord', 'b'] } }, NONE)).toBe(
      'queue-longest-wait',
    );
    expect(newId({ ...NEW_RULE, filter: { ...RULE.filter, queues: ['Été'] } }, NONE)).toBe(
      'ete-longest-wait',
    );
  });

  it('is that of no other rule', () => {
    expect(newId(NEW_RULE, new Set(['queue-longest-wait', 'queue-longest-wait-2']))).toBe(
      'queue-longest-wait-3',
    );
  });
});
