import type { DeskSnapshot, TeamSnapshot } from '../live/snapshots';
import { formatCount, formatDuration, formatShare } from '../measures/format';
import { commonZone, formatClockThere } from '../measures/there';
import { serviceTrend } from '../measures/trend';
import { verdictOn } from '../measures/verdict';
import { flagCounts } from '../teams/flag-sentences';
import { language } from '../ui/language';
import type { About, Missing } from './what-is-wrong';
import { nowWords } from './words';

const count = (amount: number) => formatCount(amount, language.value);

/** What is wrong with something, in sentences that go on from its name; none for a mere alarm. */
export function sentencesOn(about: About, upTo: number | null): readonly string[] {
  switch (about.kind) {
    case 'queue':
      return queueSentences(about, upTo);
    case 'silence':
      return silenceSentences(about, upTo);
    case 'team':
      return [missingSentence(about.missing, about.team.scheduled ?? 0), ...workloadSentence(about.team)];
    case 'desk':
      return [deskSentence(about.desk)];
    case 'alarm':
      return [];
  }
}

function queueSentences({ queue, wait }: Extract<About, { kind: 'queue' }>, upTo: number | null) {
  const told = nowWords.value;
  const { level } = verdictOn(queue, upTo);
  const waiting =
    wait === null
      ? told.waitingOnly(count(queue.waiting))
      : told.waiting(count(queue.waiting), formatDuration(wait, language.value));
  const { serviceLevel } = queue.today;
  if (level === 'well' || serviceLevel === null) {
    return [waiting];
  }
  const trend = serviceTrend(queue);
  const service = told.service(
    formatShare(serviceLevel, language.value, queue.serviceLevelTarget),
    formatShare(queue.serviceLevelTarget, language.value),
    trend === null ? null : told[trend],
  );
  return queue.waiting === 0 ? [service] : [waiting, service];
}

function silenceSentences(
  { queues, desks, since }: Extract<About, { kind: 'silence' }>,
  upTo: number | null,
) {
  const told = nowWords.value;
  if (since === null) {
    return [told.silentSource];
  }
  const silent = [...queues, ...desks];
  const clock = formatClockThere(since, language.value, commonZone(silent.map(({ timeZone }) => timeZone)));
  const age = formatDuration(Math.max(0, (upTo ?? since) - since), language.value);
  return [silent.map(({ name }) => name).join(', '), told.silenceSince(clock, age)];
}

function missingSentence({ late, noShow, leftEarly, unknown }: Missing, scheduled: number): string {
  const told = nowWords.value;
  return [
    late > 0 ? told.late(count(late), count(scheduled)) : null,
    noShow > 0 ? told.noShow(noShow, count(noShow)) : null,
    leftEarly > 0 ? told.leftEarly(leftEarly, count(leftEarly)) : null,
    unknown > 0 ? told.notKnown(unknown, count(unknown)) : null,
  ]
    .filter((part) => part !== null)
    .join(', ');
}

/** What wears the people of a team out, in counts; none where nothing does. */
export function workloadSentence({ flags }: TeamSnapshot): readonly string[] {
  const raised = flagCounts(flags ?? {});
  return raised.length === 0 ? [] : [raised.join(', ')];
}

function deskSentence({ overdueFirstAnswer, overdueResolve, escalated }: DeskSnapshot): string {
  const told = nowWords.value;
  const answers = overdueFirstAnswer ?? 0;
  const solutions = overdueResolve ?? 0;
  return [
    answers > 0 ? told.firstAnswersOverdue(answers, count(answers)) : null,
    solutions > 0 ? told.solutionsOverdue(solutions, count(solutions)) : null,
    escalated > 0 ? told.escalated(escalated, count(escalated)) : null,
  ]
    .filter((part) => part !== null)
    .join(', ');
}
