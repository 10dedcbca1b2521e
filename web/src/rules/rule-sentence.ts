import type { Names } from '../alarms/alert-text';
import { formatMetric } from '../alarms/metric';
import { metricName } from '../alarms/metric-words';
import { formatList, formatSpan } from '../measures/format';
import { language } from '../ui/language';
import { asksWhether } from './draft';
import { FILTERS } from './known-metrics';
import type { Rule } from './rules-api';
import { rulesWords } from './words';

/** A rule in one sentence: for whom, what stands where, for how long. */
export function ruleSentence(rule: Rule, names: Names): string {
  const told = rulesWords.value;
  const lasting =
    rule.forSeconds === 0 ? null : told.lasting(formatSpan(rule.forSeconds * 1_000, language.value));
  return told.sentence(scopeOf(rule, names), conditionOf(rule), lasting);
}

function conditionOf({ subjectKind, metric, comparator, threshold, clearThreshold }: Rule): string {
  const told = rulesWords.value;
  const what = metricName(subjectKind, metric);
  if (asksWhether({ metric, comparator, threshold })) {
    return what;
  }
  const limit = `${what} ${told.comparators[comparator]} ${formatMetric(metric, threshold, language.value)}`;
  return clearThreshold === null || clearThreshold === threshold
    ? limit
    : `${limit} (${told.overAt(formatMetric(metric, clearThreshold, language.value))})`;
}

function scopeOf({ id, subjectKind, filter }: Rule, names: Names): string {
  const told = rulesWords.value;
  const chosen = FILTERS[subjectKind].flatMap((kind) =>
    filter[kind].map((each) => nameOf(kind, each, names)),
  );
  if (chosen.length === 0) {
    return id === 'trainee-conflict' ? told.everyTrainee : told.every[subjectKind];
  }
  return told.only(subjectKind, formatList(chosen, language.value));
}

/** Clients are called by their ids, which people chose to be read. */
export function nameOf(kind: keyof Rule['filter'], id: string, names: Names): string {
  return kind === 'clients' ? id : (names[kind].get(id)?.name ?? id);
}
