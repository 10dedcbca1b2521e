import { type Answer, ask, asSent, inPath, order, sending } from '../api/request';
import type * as wire from '../api/wire';

export type Rule = Readonly<wire.Rule>;

export type Trial = Readonly<wire.Trial>;
export type TrialOfSubject = Readonly<wire.TrialOfSubject>;
export type Spell = Readonly<wire.Spell>;

/** The server reads at most 20 s of calls again. */
const TRIED_WITHIN_MILLIS = 30_000;

export async function allRules(): Promise<Answer<readonly Rule[]>> {
  return ask('/rules', (json) => asSent<wire.RuleList>(json).rules);
}

export function writeRule(rule: Rule): Promise<Answer<true>> {
  return order(`/rules/${inPath(rule.id)}`, sending('PUT', rule));
}

export function removeRule(id: string): Promise<Answer<true>> {
  return order(`/rules/${inPath(id)}`, { method: 'DELETE' });
}

/** How often a rule would have fired in the last 24 h; nothing is written by asking. */
export function tryRule(rule: Rule): Promise<Answer<Trial>> {
  return ask('/rules/trial', asSent<Trial>, sending('POST', rule), TRIED_WITHIN_MILLIS);
}
