import type { LiveState } from '../live/live-state';
import type { Alert } from '../live/snapshots';
import { language } from '../ui/language';
import { type AlertWords, alertWords } from './alert-words';
import { formatMetric, unitOf } from './metric';
import { metricName } from './metric-words';

/** What people call those whom alerts are about; each is called by the id where no name is known. */
export type Names = Pick<LiveState, 'queues' | 'desks' | 'teams' | 'agents'>;

/** An alert on an agent for managers: the team stands in place of the agent. */
interface SubjectOfTeam {
  readonly team?: string;
}

/** The one code that is the id of a rule: what it looks at is a flag. */
const CODES_OF_RULES: Readonly<Record<string, string>> = { 'trainee-conflict': 'flag.conflict' };

/** An alert in one plain sentence, without a full stop, in the language of the page. */
export function alertSentence(alert: Alert, names: Names): string {
  const told = alertWords.value;
  const { code } = alert.text;
  const metric = metricOf(alert);
  const subject = subjectOf(alert, names, told);
  const value = written(metric, alert.value);
  const limit = written(metric, alert.threshold);
  const sentence = told.byCode[code];
  if (sentence !== undefined && (limit !== null || unitOf(metric) === 'yes-no')) {
    return sentence({
      subject,
      value,
      limit: limit ?? '',
      isOne: alert.value === 1,
      mentor: mentorOf(alert, names),
    });
  }
  // "More than none" needs no limit said.
  const saidLimit = alert.threshold === 0 ? null : limit;
  return told.otherwise(subject, metricName(alert.subject.kind, metric), value, saidLimit);
}

/** What an alert looks at. */
export function metricOf({ text }: Alert): string {
  return CODES_OF_RULES[text.code] ?? text.code;
}

/** Whom an alert is about, as people call it. */
export function alertSubject(alert: Alert, names: Names): string {
  return subjectOf(alert, names, alertWords.value);
}

function subjectOf(alert: Alert, names: Names, told: AlertWords): string {
  const { kind, id } = alert.subject;
  switch (kind) {
    case 'queue':
      return names.queues.get(id ?? '')?.name ?? id ?? '';
    case 'desk':
      return names.desks.get(id ?? '')?.name ?? id ?? '';
    case 'team':
      return teamName(id ?? '', names, told);
    case 'agent': {
      const { team } = alert.subject as SubjectOfTeam;
      if (team !== undefined) {
        return told.colleagueOf(teamName(team, names, told));
      }
      // Leads are told an id that stands for nobody they know.
      return alert.value === undefined ? told.colleague : (names.agents.get(id ?? '')?.name ?? id ?? '');
    }
  }
}

function teamName(id: string, names: Names, told: AlertWords): string {
  const name = names.teams.get(id)?.name ?? id;
  return /^(?:team|équipe)\b/iu.test(name) ? name : told.team(name);
}

function mentorOf({ text }: Alert, names: Names): string | null {
  const { mentor } = text.values;
  return mentor === undefined ? null : (names.agents.get(mentor)?.name ?? mentor);
}

function written(metric: string, value: number | null | undefined): string | null {
  return value === null || value === undefined || unitOf(metric) === 'yes-no'
    ? null
    : formatMetric(metric, value, language.value);
}
