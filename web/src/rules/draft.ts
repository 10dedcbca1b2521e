import { type SubjectKind, unitOf } from '../alarms/metric';
import { metricName } from '../alarms/metric-words';
import { idFrom } from './id-from';
import { FILTERS, KNOWN_METRICS } from './known-metrics';
import type { Rule } from './rules-api';

const NO_FILTER: Rule['filter'] = { clients: [], queues: [], desks: [], teams: [] };

/** A rule as it is being written: numbers may still be missing, and a new one has no id yet. */
export interface RuleDraft extends Omit<Rule, 'id' | 'threshold' | 'forSeconds'> {
  readonly id: string | null;
  readonly threshold: number | null;
  readonly forSeconds: number | null;
  /** Whether the metric is written as a path rather than chosen. */
  readonly byPath: boolean;
}

/** What a new rule begins with. */
export const NEW_RULE: RuleDraft = {
  ...ofKind('queue'),
  id: null,
  forSeconds: 0,
  severity: 'warning',
  enabled: true,
};

function ofKind(subjectKind: SubjectKind) {
  return {
    subjectKind,
    filter: NO_FILTER,
    byPath: false,
    ...lookingAt(KNOWN_METRICS[subjectKind][0] ?? ''),
  };
}

/** Another metric: its limit is another one, too. A flag or a status has none but whether it is there. */
function lookingAt(metric: string) {
  const isYesNo = unitOf(metric) === 'yes-no';
  return { metric, comparator: '>', threshold: isYesNo ? 0 : null, clearThreshold: null } as const;
}

export function draftOf(rule: Rule): RuleDraft {
  return { ...rule, byPath: false };
}

export function withKind(draft: RuleDraft, kind: SubjectKind): RuleDraft {
  return kind === draft.subjectKind ? draft : { ...draft, ...ofKind(kind) };
}

export function withMetric(draft: RuleDraft, metric: string): RuleDraft {
  return { ...draft, byPath: false, ...lookingAt(metric) };
}

export function byPath(draft: RuleDraft): RuleDraft {
  return { ...draft, byPath: true, ...lookingAt('') };
}

export function withChosen(
  draft: RuleDraft,
  kind: keyof Rule['filter'],
  id: string,
  chosen: boolean,
): RuleDraft {
  const others = draft.filter[kind].filter((each) => each !== id);
  return { ...draft, filter: { ...draft.filter, [kind]: chosen ? [...others, id] : others } };
}

/** Whether the only question to a flag or a status is whether it is there: then no limit is shown. */
export function asksWhether({
  metric,
  comparator,
  threshold,
}: Pick<RuleDraft, 'metric' | 'comparator' | 'threshold'>): boolean {
  return (
    unitOf(metric) === 'yes-no' &&
    threshold !== null &&
    ((comparator === '>' && threshold >= 0 && threshold < 1) ||
      (comparator === '>=' && threshold > 0 && threshold <= 1))
  );
}

/** The rule to send; null while something is missing. */
export function ruleOf(draft: RuleDraft, taken: ReadonlySet<string>): Rule | null {
  const { byPath: _, threshold, forSeconds, metric, id, ...rest } = draft;
  return threshold === null || metric.trim() === ''
    ? null
    : {
        ...rest,
        metric: metric.trim(),
        threshold,
        forSeconds: forSeconds ?? 0,
        id: id ?? newId(draft, taken),
      };
}

/** An id of what the rule says, which no other rule has. */
export function newId(draft: RuleDraft, taken: ReadonlySet<string>): string {
  const chosen = FILTERS[draft.subjectKind].flatMap((kind) => draft.filter[kind]);
  const whom = chosen.length === 1 ? chosen[0] : draft.subjectKind;
  return idFrom(`${whom} ${metricName(draft.subjectKind, draft.metric)}`, draft.subjectKind, taken);
}
