import { daysAfter, isDate } from '../measures/local-days';
import type { Period } from './period';

export const KINDS = ['intervals', 'attendance'] as const;
export const STEPS = ['PT15M', 'PT30M', 'PT1H', 'P1D'] as const;

export type Kind = (typeof KINDS)[number];
export type Step = (typeof STEPS)[number];

/** What a report is about, as it stands in the address of the page. */
export interface Report extends Period {
  readonly kind: Kind;
  /** How long the intervals are. */
  readonly step: Step;
  /** The team whose attendance it is; empty for all that one may see. */
  readonly team: string;
}

/** Without a word on it, the intervals of yesterday. */
export function reportIn(query: URLSearchParams, today: string): Report {
  const yesterday = daysAfter(today, -1);
  const date = (name: string) => {
    const text = query.get(name) ?? '';
    return isDate(text) ? text : yesterday;
  };
  return {
    kind: KINDS.find((kind) => kind === query.get('kind')) ?? 'intervals',
    step: STEPS.find((step) => step === query.get('step')) ?? 'PT30M',
    team: query.get('team') ?? '',
    from: date('from'),
    to: date('to'),
  };
}

export type Wrong = 'days-swapped' | 'no-team';

/** Why a report cannot be asked for; null if it can. A manager opens attendance team by team. */
export function wrongWith(report: Report, isManager: boolean): Wrong | null {
  if (report.from > report.to) {
    return 'days-swapped';
  }
  return report.kind === 'attendance' && isManager && report.team === '' ? 'no-team' : null;
}

/** Where the report lies below the API's address. */
export function pathOf(report: Report, format: 'json' | 'csv'): string {
  const { kind, from, to, step, team } = report;
  const query = new URLSearchParams({ from, to });
  if (kind === 'intervals') {
    query.set('step', step);
  } else if (team !== '') {
    query.set('team', team);
  }
  query.set('format', format);
  return `/reports/${kind}?${query}`;
}
