import { inLanguage } from '../ui/language';
import type { SubjectKind } from './metric';

type Names = Readonly<Record<string, string>>;

interface MetricWords {
  /** What a window counts, by field, and how the window is named after it. */
  readonly totals: Names;
  readonly windows: Names;
  readonly agents: Names;
  readonly flags: Names;
  readonly statuses: Names;
  readonly flagsOfTeam: (flag: string) => string;
  readonly ofKind: Readonly<Record<SubjectKind, Names>>;
}

const english: MetricWords = {
  totals: {
    offered: 'calls offered',
    answered: 'calls answered',
    abandoned: 'callers who gave up',
    flowedOut: 'calls that flowed out',
    lost: 'calls lost sight of',
    waiting: 'calls without an outcome yet',
    unfinished: 'talks lost sight of',
    transferred: 'calls transferred',
    shortAbandoned: 'callers who gave up at once',
    answeredWithinTarget: 'calls answered in time',
    abandonedWithinTarget: 'callers who gave up in time',
    waitingOverTarget: 'waiting for longer than promised',
    waitSeconds: 'all waits together',
    handled: 'calls handled',
    handleSeconds: 'all handling together',
    holdSeconds: 'time on hold together',
    withCaller: 'calls with a known number',
    repeated: 'repeated calls',
    serviceLevel: 'answered in time',
    abandonmentRate: 'callers giving up',
    averageSpeedOfAnswerSeconds: 'average wait until answered',
    averageHandleTimeSeconds: 'average handling time',
    repeatContactRate: 'repeated calls, share',
    longestWaitSeconds: 'longest wait that has ended',
  },
  windows: { last15m: 'over 15 min', last60m: 'over the last hour', today: 'today' },
  agents: {
    ready: 'agents ready',
    talking: 'agents talking',
    wrappingUp: 'agents in after-call work',
    away: 'agents away',
  },
  flags: {
    'complaint-streak': 'several complaints in a row',
    'complaint-load': 'many complaints within the hour',
    conflict: 'a conflict',
    'sustained-occupancy': 'busy without let-up',
    'no-recovery': 'one contact right after the other',
    'break-debt': 'a pause is overdue',
    monotony: 'always the same kind of contact',
    overrun: 'still at work past the end of the shift or into the meal',
  },
  statuses: {
    off: 'not planned now',
    expected: 'expected',
    due: 'due now',
    late: 'late',
    'no-show': 'has not come',
    present: 'present',
    'left-early': 'left early',
    completed: 'shift completed',
    excused: 'excused',
    unknown: 'presence unknown',
  },
  flagsOfTeam: (flag) => `colleagues with: ${flag}`,
  ofKind: {
    queue: {
      waiting: 'calls waiting',
      oldestWaitSeconds: 'longest wait',
      callbacksWaiting: 'callers to call back',
      talking: 'calls being talked to',
      wrappingUp: 'calls in after-call work',
      corrections: 'corrections today',
      'expectedWaitSeconds.low': 'expected wait, at least',
      'expectedWaitSeconds.high': 'expected wait, at most',
      'staffing.required': 'agents needed',
      'staffing.available': 'agents there',
      serviceLevelSeconds: 'wait promised',
      serviceLevelTarget: 'service level promised',
    },
    desk: {
      open: 'open tickets',
      unassigned: 'tickets nobody has taken',
      openComplaints: 'open complaints',
      escalated: 'escalated tickets',
      overdueFirstAnswer: 'first answers overdue',
      overdueResolve: 'solutions overdue',
      'today.opened': 'tickets opened today',
      'today.answered': 'tickets answered today',
      'today.resolved': 'tickets resolved today',
      'today.reopened': 'tickets reopened today',
    },
    agent: {
      'attendance.lateSeconds': 'late by',
      'workload.handledToday': 'contacts today',
      'workload.complaintsLastHour': 'complaints in the last hour',
      'workload.complaintStreak': 'complaints in a row',
      'workload.conflictsToday': 'conflicts today',
      'workload.missedToday': 'calls missed today',
      'workload.occupancyLast30m': 'time in contacts over 30 min',
    },
    team: {
      scheduled: 'people planned now',
      present: 'people present',
      late: 'people late',
      noShow: 'people who have not come',
      excused: 'people excused',
      leftEarly: 'people who left early',
      unknown: 'people of whom nothing is known',
      absenceRate: 'share of people not there',
      unexcusedRate: 'share of people not there and not excused',
    },
  },
};

const french: MetricWords = {
  totals: {
    offered: 'appels reçus',
    answered: 'appels décrochés',
    abandoned: 'abandons',
    flowedOut: 'appels débordés ailleurs',
    lost: 'appels perdus de vue',
    waiting: 'appels encore sans issue',
    unfinished: 'conversations perdues de vue',
    transferred: 'appels transférés',
    shortAbandoned: 'abandons immédiats',
    answeredWithinTarget: 'appels décrochés à temps',
    abandonedWithinTarget: 'abandons dans le délai',
    waitingOverTarget: 'en attente au-delà du délai promis',
    waitSeconds: 'attentes cumulées',
    handled: 'appels traités',
    handleSeconds: 'traitement cumulé',
    holdSeconds: 'mise en garde cumulée',
    withCaller: 'appels avec numéro',
    repeated: 'rappels de clients',
    serviceLevel: 'décrochés à temps',
    abandonmentRate: 'part d’abandons',
    averageSpeedOfAnswerSeconds: 'attente moyenne avant décroché',
    averageHandleTimeSeconds: 'durée moyenne de traitement',
    repeatContactRate: 'part de rappels de clients',
    longestWaitSeconds: 'plus longue attente terminée',
  },
  windows: { last15m: 'sur 15 min', last60m: 'sur une heure', today: 'ce jour' },
  agents: {
    ready: 'agents prêts',
    talking: 'agents en ligne',
    wrappingUp: 'agents en post-appel',
    away: 'agents en retrait',
  },
  flags: {
    'complaint-streak': 'réclamations à la suite',
    'complaint-load': 'beaucoup de réclamations dans l’heure',
    conflict: 'conflit',
    'sustained-occupancy': 'occupation sans répit',
    'no-recovery': 'contacts enchaînés sans souffler',
    'break-debt': 'pause en retard',
    monotony: 'toujours le même motif',
    overrun: 'travail au-delà de la fin de poste ou sur le repas',
  },
  statuses: {
    off: 'pas de service',
    expected: 'arrivée attendue',
    due: 'attendu maintenant',
    late: 'en retard',
    'no-show': 'absence non prévue',
    present: 'sur place',
    'left-early': 'départ anticipé',
    completed: 'service terminé',
    excused: 'absence excusée',
    unknown: 'présence inconnue',
  },
  flagsOfTeam: (flag) => `collègues avec\u202f: ${flag}`,
  ofKind: {
    queue: {
      waiting: 'appels en attente',
      oldestWaitSeconds: 'attente la plus longue',
      callbacksWaiting: 'clients à rappeler',
      talking: 'appels en conversation',
      wrappingUp: 'appels en post-appel',
      corrections: 'corrections du jour',
      'expectedWaitSeconds.low': 'attente prévue, au moins',
      'expectedWaitSeconds.high': 'attente prévue, au plus',
      'staffing.required': 'agents nécessaires',
      'staffing.available': 'agents sur place',
      serviceLevelSeconds: 'attente promise',
      serviceLevelTarget: 'niveau de service promis',
    },
    desk: {
      open: 'tickets ouverts',
      unassigned: 'tickets que personne n’a pris',
      openComplaints: 'réclamations ouvertes',
      escalated: 'tickets escaladés',
      overdueFirstAnswer: 'premières réponses en retard',
      overdueResolve: 'solutions en retard',
      'today.opened': 'tickets ouverts ce jour',
      'today.answered': 'tickets répondus ce jour',
      'today.resolved': 'tickets résolus ce jour',
      'today.reopened': 'tickets rouverts ce jour',
    },
    agent: {
      'attendance.lateSeconds': 'retard',
      'workload.handledToday': 'contacts du jour',
      'workload.complaintsLastHour': 'réclamations depuis une heure',
      'workload.complaintStreak': 'réclamations à la suite',
      'workload.conflictsToday': 'conflits du jour',
      'workload.missedToday': 'appels manqués ce jour',
      'workload.occupancyLast30m': 'temps en contact sur 30 min',
    },
    team: {
      scheduled: 'personnes prévues maintenant',
      present: 'personnes sur place',
      late: 'personnes en retard',
      noShow: 'absences non prévues',
      excused: 'absences excusées',
      leftEarly: 'départs anticipés',
      unknown: 'présences inconnues',
      absenceRate: 'part d’absents',
      unexcusedRate: 'part d’absents non excusés',
    },
  },
};

const metricWords = inLanguage(english, french);

/** What a metric is called in words; one that this page does not know is called by its path. */
export function metricName(kind: SubjectKind, metric: string): string {
  const told = metricWords.value;
  const own = told.ofKind[kind][metric];
  if (own !== undefined) {
    return own;
  }
  const dot = metric.indexOf('.');
  return nameWithin(metric.slice(0, dot), metric.slice(dot + 1)) ?? metric;
}

function nameWithin(group: string, name: string): string | undefined {
  const told = metricWords.value;
  const window = told.windows[group];
  if (window !== undefined) {
    return told.totals[name] === undefined ? undefined : `${told.totals[name]} ${window}`;
  }
  switch (group) {
    case 'agents':
      return told.agents[name];
    case 'flag':
      return told.flags[name];
    case 'status':
      return told.statuses[name];
    case 'flags':
      return told.flags[name] === undefined ? undefined : told.flagsOfTeam(told.flags[name]);
    default:
      return undefined;
  }
}
