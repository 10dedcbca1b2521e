import { type Answer, ask, asSent, inPath, order, sending } from '../api/request';
import type * as wire from '../api/wire';

export type Rule = Readonly<wire.Rule>;

/*
 * The answer of POST /rules/trial, until wire.ts has it.
 */

/** From when until when an alert would have been open; `until` is null where it still would be. */
export interface Spell {
  readonly from: string;
  readonly until: string | null;
}

export interface TrialOfSubject {
  readonly kind: Rule['subjectKind'];
  readonly id: string;
  readonly name: string;
  /** How often; spells tell the newest of them. */
  readonly fired: number;
  readonly spells: readonly Spell[];
}

export interface Trial {
  readonly asOf: string;
  readonly from: string;
  readonly to: string;
  readonly basis: 'events' | 'minutes' | null;
  readonly fired: number | null;
  readonly subjects: readonly TrialOfSubject[];
  readonly untried: { readonly code: string; readonly detail: string } | null;
}

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
