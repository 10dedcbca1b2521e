/* eslint-disable */
/* tslint:disable */
// @ts-nocheck
/*
 * ---------------------------------------------------------------
 * ## THIS FILE WAS GENERATED VIA SWAGGER-TYPESCRIPT-API        ##
 * ##                                                           ##
 * ## AUTHOR: acacode                                           ##
 * ## SOURCE: https://github.com/acacode/swagger-typescript-api ##
 * ---------------------------------------------------------------
 */

export interface Acknowledged {
  /** @format int32 */
  acknowledged: number;
}

export interface AgentCounts {
  /** @format int64 */
  away: number;
  /** @format int64 */
  ready: number;
  /** @format int64 */
  talking: number;
  /** @format int64 */
  wrappingUp: number;
}

export interface AgentDay {
  agent: string;
  /** @format date-time */
  asOf: string;
  /** @format date-time */
  from: string;
  name: string;
  plan: DayShift[];
  punches: DayPunch[];
  spans: DaySpan[];
  team: string;
  timeZone: string;
  /** @format date-time */
  until: string;
  version: string;
}

export interface AgentEntry {
  aliases: Alias[];
  id: string;
  mentor: string | null;
  name: string;
  site: "office" | "home";
  team: string;
  trainee: boolean;
}

export interface AgentList {
  agents: AgentSnapshot[];
  /** @format date-time */
  asOf: string | null;
}

export interface AgentSnapshot {
  activity:
    | "break"
    | "meal"
    | "briefing"
    | "seminar"
    | "self-study"
    | "coaching"
    | "back-office"
    | "other"
    | null;
  agent: string;
  /** @format date-time */
  asOf: string;
  attendance: Attendance;
  mentor: string | null;
  name: string;
  queue: string | null;
  /** @format date-time */
  since: string | null;
  site: "office" | "home";
  state: "talking" | "wrapping-up" | "ready" | "away" | "offline";
  team: string;
  trainee: boolean;
  /** @format date-time */
  unknownSince: string | null;
  version: string;
  workload: Workload;
}

export interface Alert {
  /** @format date-time */
  acknowledgedAt: string | null;
  acknowledgedBy: string | null;
  id: string;
  resolution: "cleared" | "corrected" | "ended" | null;
  /** @format date-time */
  resolvedAt: string | null;
  rule: string;
  severity: "info" | "warning" | "critical";
  /** @format date-time */
  since: string;
  state: "firing" | "resolved";
  subject: Subject;
  text: Text;
  /** @format double */
  threshold?: number;
  /** @format double */
  value?: number | null;
}

export interface AlertList {
  alerts: Alert[];
  /** @format date-time */
  asOf: string | null;
}

export interface Alias {
  id: string;
  source: string;
}

export interface Approval {
  board: string;
  name: string;
}

export interface Asks {
  address: string;
  /** @format date-time */
  askedAt: string;
  code: string;
  /** @format date-time */
  expiresAt: string;
}

export interface Attendance {
  /** @format date-time */
  clockedInAt: string | null;
  /** @format date-time */
  clockedOutAt: string | null;
  lateSeconds: number | null;
  /** @format date-time */
  lateSince: string | null;
  mismatch: "ready-not-clocked-in" | "clocked-in-not-ready" | null;
  /** @format date-time */
  plannedEnd: string | null;
  /** @format date-time */
  plannedStart: string | null;
  status:
    | "off"
    | "expected"
    | "due"
    | "late"
    | "no-show"
    | "present"
    | "left-early"
    | "completed"
    | "excused"
    | "unknown";
}

export interface AttendanceList {
  /** @format date-time */
  asOf: string | null;
  attendance: AttendanceRow[];
  /** @format date */
  from: string;
  /** @format date */
  to: string;
}

export interface AttendanceRow {
  /** @format int64 */
  absentMinutes: number;
  agent: string;
  /**
   * On how many days there was something
   * @format int32
   */
  days: number;
  /** @format int64 */
  excusedMinutes: number;
  /** @format int64 */
  lateMinutes: number;
  name: string;
  /**
   * On how many days a punch in had no punch out, and so counts nothing
   * @format int64
   */
  openPunches: number;
  /** @format int64 */
  paidMinutes: number;
  /** @format int64 */
  plannedMinutes: number;
  team: string;
  timeZone: string;
  /** @format int64 */
  workedMinutes: number;
}

export interface AuditEntry {
  action: string;
  address: string;
  /** @format date-time */
  at: string;
  role: string;
  subject: string;
  who: string;
}

export interface AuditList {
  /**
   * The time that the numbers have reached; null before there is any
   * @format date-time
   */
  asOf: string | null;
  /** The newest first */
  audit: AuditEntry[];
  /**
   * How many there have ever been, those no longer kept included
   * @format int64
   */
  total: number;
}

export interface Board {
  desks: string[] | null;
  /** @format int32 */
  distanceMetres: number;
  id: string;
  name: string;
  order: "urgency" | "as-listed";
  /** @format int32 */
  pageSeconds: number;
  queues: string[] | null;
  teams: string[] | null;
}

export interface BoardList {
  /** @format date-time */
  asOf: string | null;
  boards: Board[];
}

export interface ClientEntry {
  id: string;
  kind: "in-house" | "external";
  name: string;
}

export interface Code {
  code: string;
  expiresAt: string;
}

export interface CodeRequest {
  role: "wall" | "supervisor" | "manager" | "lead" | "admin" | "ingest" | null;
}

export interface DayPunch {
  /** @format date-time */
  at: string;
  kind: "in" | "out";
}

export interface DayShift {
  activities: PlannedActivity[];
  /** @format date-time */
  coreEnd: string | null;
  /** @format date-time */
  coreStart: string | null;
  /** @format date-time */
  end: string;
  flexible: boolean;
  /** @format date-time */
  start: string;
}

export interface DaySpan {
  activity:
    | "break"
    | "meal"
    | "briefing"
    | "seminar"
    | "self-study"
    | "coaching"
    | "back-office"
    | "other"
    | null;
  /** @format date-time */
  from: string;
  kind: "contact" | "away" | "desk" | "offline";
  queue: string | null;
  /** @format date-time */
  until: string | null;
}

export interface DeadLetter {
  code: string;
  detail: string;
  event: string | null;
  position: string | null;
  /** @format date-time */
  receivedAt: string;
  topic: string;
}

export interface DeadLetterList {
  /**
   * The time that the numbers have reached; null before there is any
   * @format date-time
   */
  asOf: string | null;
  /** The newest first */
  deadLetters: DeadLetter[];
  /**
   * How many there have ever been, those no longer kept included
   * @format int64
   */
  total: number;
}

export interface Delivery {
  /** @format date-time */
  acknowledgedAt: string | null;
  action: "trigger" | "acknowledge" | "resolve";
  /** @format int32 */
  alerts: number;
  /** @format date-time */
  at: string | null;
  /** @format int32 */
  attempts: number;
  /** @format date-time */
  openedAt: string;
  page: string;
  reason: string | null;
  /** @format date-time */
  resolvedAt: string | null;
  route: string;
  severity: "info" | "warning" | "critical";
  state: "pending" | "delivered" | "given-up" | "not-needed";
}

export interface DeliveryList {
  /** @format date-time */
  asOf: string | null;
  deliveries: Delivery[];
}

export interface DeskEntry {
  client: string;
  firstAnswerSeconds: number | null;
  id: string;
  name: string;
  resolveSeconds: number | null;
  timeZone: string;
}

export interface DeskList {
  /** @format date-time */
  asOf: string | null;
  desks: DeskSnapshot[];
}

export interface DeskSnapshot {
  /** @format date-time */
  asOf: string;
  client: string;
  desk: string;
  /** @format int64 */
  escalated: number;
  name: string;
  /** @format date-time */
  oldestOpenedAt: string | null;
  /** @format int64 */
  open: number;
  /** @format int64 */
  openComplaints: number;
  /** @format int64 */
  overdueFirstAnswer: number | null;
  /** @format int64 */
  overdueResolve: number | null;
  timeZone: string;
  today: Today;
  /** @format int64 */
  unassigned: number;
  /** @format date-time */
  unknownSince: string | null;
  version: string;
}

export interface DisplayList {
  /** @format date-time */
  asOf: string | null;
  displays: ShownDisplay[];
}

export interface Filter {
  clients: string[];
  desks: string[];
  queues: string[];
  teams: string[];
}

export interface Flag {
  kind:
    | "complaint-streak"
    | "complaint-load"
    | "conflict"
    | "sustained-occupancy"
    | "no-recovery"
    | "break-debt"
    | "monotony"
    | "overrun";
  level: "attention" | "raised" | "severe";
  reasons: Reason[];
  /** @format date-time */
  since: string;
}

export interface HeartbeatFrame {
  delayedParts: string[];
  /** @format date-time */
  pipelineTime: string | null;
  /** @format date-time */
  serverTime: string;
}

export interface HelloFrame {
  build: string;
  clock: string;
  epoch: string;
  /** @format int32 */
  heartbeatSeconds: number;
  /** @format date-time */
  pipelineTime: string | null;
  /** @format date-time */
  serverTime: string;
}

export interface HookList {
  /** @format date-time */
  asOf: string | null;
  hooks: ShownHook[];
}

export interface IntervalList {
  /** @format date-time */
  asOf: string;
  /** @format date */
  from: string;
  intervals: IntervalRow[];
  step: string;
  /** @format date */
  to: string;
}

export interface IntervalRow {
  /** @format int64 */
  abandoned?: number;
  /** @format int64 */
  abandonedWithinTarget?: number;
  /** @format double */
  abandonmentRate?: number | null;
  /** @format int64 */
  answered?: number;
  /** @format int64 */
  answeredWithinTarget?: number;
  /** @format double */
  averageHandleTimeSeconds?: number | null;
  /** @format double */
  averageSpeedOfAnswerSeconds?: number | null;
  client: string;
  /** @format int64 */
  flowedOut?: number;
  /** @format date-time */
  from?: string;
  /** @format int64 */
  handled?: number;
  /** @format int64 */
  lost?: number;
  name: string;
  /** @format int64 */
  offered?: number;
  /** Whether some of its minutes were not asked for, are not over or are not known */
  partial?: boolean;
  queue: string;
  /** @format double */
  repeatContactRate?: number | null;
  /** @format int64 */
  repeated?: number;
  /** @format double */
  serviceLevel?: number | null;
  serviceLevelFormula:
    | "short-abandons-excluded"
    | "all-abandons"
    | "answered-only"
    | "late-abandons"
    | "quick-abandons-count"
    | "offered";
  /** @format int64 */
  shortAbandoned?: number;
  timeZone: string;
  /** @format date-time */
  to?: string;
  /** @format int64 */
  transferred?: number;
  /** @format int64 */
  unfinished?: number;
  /** @format int64 */
  waiting?: number;
  /** @format int64 */
  waitingOverTarget?: number;
  /** @format int64 */
  withCaller?: number;
}

export interface Level {
  escalateAfterSeconds: number;
  hooks: string[];
}

export interface PlannedActivity {
  activity:
    | "break"
    | "meal"
    | "briefing"
    | "seminar"
    | "self-study"
    | "coaching"
    | "back-office"
    | "other";
  /** @format date-time */
  end: string;
  /** @format date-time */
  start: string;
}

export interface Problem {
  code: string;
  detail: string;
}

export interface QueueEntry {
  client: string;
  id: string;
  name: string;
  openingHours: string[] | null;
  serviceLevelFormula:
    | "short-abandons-excluded"
    | "all-abandons"
    | "answered-only"
    | "late-abandons"
    | "quick-abandons-count"
    | "offered";
  serviceLevelSeconds: number;
  /** @format double */
  serviceLevelTarget: number;
  shortAbandonSeconds: number;
  timeZone: string;
}

export interface QueueHistory {
  /** @format date-time */
  asOf: string;
  intervals: QueueInterval[];
  queue: string;
  serviceLevelFormula:
    | "short-abandons-excluded"
    | "all-abandons"
    | "answered-only"
    | "late-abandons"
    | "quick-abandons-count"
    | "offered";
  /** @example "PT15M" */
  step: string;
  timeZone: string;
  /** With compare=P7D: for each interval, in the same place, the same hours a week before; null where nothing is known of them */
  weekBefore?: QueueInterval[];
}

export interface QueueInterval {
  /** @format int64 */
  abandoned?: number;
  /** @format int64 */
  abandonedWithinTarget?: number;
  /** @format double */
  abandonmentRate?: number | null;
  /** @format int64 */
  answered?: number;
  /** @format int64 */
  answeredWithinTarget?: number;
  /** @format double */
  averageHandleTimeSeconds?: number | null;
  /** @format double */
  averageSpeedOfAnswerSeconds?: number | null;
  /** @format int64 */
  flowedOut?: number;
  /** @format date-time */
  from: string;
  /** @format int64 */
  handled?: number;
  /** @format int64 */
  lost?: number;
  /** @format int64 */
  offered?: number;
  /** Whether some of its minutes were not asked for, are not over or are not known */
  partial: boolean;
  /** @format double */
  repeatContactRate?: number | null;
  /** @format int64 */
  repeated?: number;
  /** @format double */
  serviceLevel?: number | null;
  /** @format int64 */
  shortAbandoned?: number;
  /** @format date-time */
  to: string;
  /** @format int64 */
  transferred?: number;
  /** @format int64 */
  unfinished?: number;
  /** @format int64 */
  waiting?: number;
  /** @format int64 */
  waitingOverTarget?: number;
  /** @format int64 */
  withCaller?: number;
}

export interface QueueList {
  /** @format date-time */
  asOf: string | null;
  queues: QueueSnapshot[];
}

export interface QueueSnapshot {
  last15m: Totals;
  last60m: Totals;
  agents?: AgentCounts;
  /** @format date-time */
  asOf: string;
  /** @format int64 */
  callbacksWaiting: number;
  client: string;
  closed: boolean;
  /** @format int64 */
  corrections: number;
  expectedWaitSeconds: WaitRange | null;
  name: string;
  /** @format date-time */
  oldestQueuedAt: string | null;
  queue: string;
  serviceLevelFormula:
    | "short-abandons-excluded"
    | "all-abandons"
    | "answered-only"
    | "late-abandons"
    | "quick-abandons-count"
    | "offered";
  /** @format double */
  serviceLevelSeconds: number;
  /** @format double */
  serviceLevelTarget: number;
  staffing?: Staffing;
  /** @format int64 */
  talking: number;
  timeZone: string;
  today: Totals;
  /** @format date-time */
  unknownSince: string | null;
  version: string;
  /** @format int64 */
  waiting: number;
  waitingSince: string[];
  /** @format int64 */
  wrappingUp: number;
}

export interface QuietHours {
  except: ("info" | "warning" | "critical")[];
  hours: string[];
  timeZone: string;
}

export interface Reason {
  code: string;
  values: Record<string, number>;
}

export interface Receipt {
  /**
   * How many events were taken in, and cannot be lost now
   * @format int32
   * @example 1
   */
  accepted: number;
  /** Those that were not, and why */
  rejected: Rejection[];
}

export interface Rejection {
  /**
   * The id that it gave itself; null where there is none to read
   * @example "1"
   */
  id: string | null;
  /**
   * Its place in the batch, from 0
   * @format int32
   * @example 0
   */
  index: number;
  problem: Problem;
}

export interface RemovedFrame {
  agents?: string[];
  desks?: string[];
  queues?: string[];
  teams?: string[];
}

export interface Route {
  clients: string[] | null;
  groupIntervalSeconds: number;
  groupWaitSeconds: number;
  id: string;
  kinds: string[] | null;
  levels: Level[];
  /** @format int32 */
  mostNamed: number;
  name: string;
  quietHours: QuietHours | null;
  repeatSeconds: number;
  severities: ("info" | "warning" | "critical")[] | null;
  teams: string[] | null;
}

export interface RouteList {
  /** @format date-time */
  asOf: string | null;
  hookRoutes: Route[];
}

export interface Rule {
  /** @format double */
  clearThreshold: number | null;
  comparator: ">" | ">=" | "<" | "<=";
  enabled: boolean;
  filter: Filter;
  forSeconds: number;
  id: string;
  metric: string;
  severity: "info" | "warning" | "critical";
  subjectKind: "queue" | "desk" | "agent" | "team";
  /** @format double */
  threshold: number;
}

export interface RuleList {
  /** @format date-time */
  asOf: string | null;
  rules: Rule[];
}

export interface Shown {
  code: string;
  /** @format date-time */
  expiresAt: string;
  url: string;
}

export interface ShownDisplay {
  address: string | null;
  /** @format date-time */
  approvedAt: string;
  approvedBy: string;
  board: string;
  id: string;
  /** @format date-time */
  lastSeenAt: string | null;
  name: string;
  /** @format date-time */
  until: string;
}

export interface ShownHook {
  enabled: boolean;
  gone: boolean;
  /** @format int32 */
  heartbeatSeconds: number | null;
  host: string;
  id: string;
  /** @format int32 */
  keys: number;
  kind:
    | "webhook"
    | "alertmanager"
    | "pagerduty"
    | "slack"
    | "mattermost"
    | "teams"
    | "ntfy"
    | "healthcheck";
  language: "fr" | "en";
  name: string;
}

export interface SignIn {
  code: string | null;
}

export interface SignedIn {
  board: string | null;
  clients: string[] | null;
  name: string;
  role: "wall" | "supervisor" | "manager" | "lead" | "admin" | "ingest";
  teams: string[] | null;
}

export interface SnapshotFrame {
  /** @format int64 */
  agentAlerts?: number;
  agents: AgentSnapshot[];
  alerts: Alert[];
  desks: DeskSnapshot[];
  queues: QueueSnapshot[];
  teams: TeamSnapshot[];
}

export interface SourceList {
  /** @format date-time */
  asOf: string | null;
  sources: SourceSnapshot[];
}

export interface SourceSnapshot {
  /** @format date-time */
  asOf: string;
  expected: boolean;
  /** @format date-time */
  lastEventAt: string | null;
  queues: string[];
  /** @format date-time */
  restartedAt: string | null;
  /** @format date-time */
  silentSince: string | null;
  source: string;
  version: string;
}

export interface Spell {
  /**
   * When it would have fired
   * @format date-time
   */
  from: string;
  /**
   * When the condition first held
   * @format date-time
   */
  since: string;
  /**
   * When it would have been over; null: it would still fire
   * @format date-time
   */
  until: string | null;
}

export interface Staffing {
  /** @format int64 */
  available: number;
  /** @format int64 */
  required: number | null;
}

export interface Standing {
  state: "open" | "acknowledged" | "over";
}

export interface Subject {
  id?: string;
  kind: "queue" | "desk" | "agent" | "team";
}

export interface TeamEntry {
  id: string;
  name: string;
  timeZone: string;
}

export interface TeamHistory {
  /** @format date-time */
  asOf: string;
  intervals: TeamInterval[];
  /** @example "PT15M" */
  step: string;
  team: string;
  timeZone: string;
  /** With compare=P7D: for each interval, in the same place, the same hours a week before; null where nothing is known of them */
  weekBefore?: TeamInterval[];
}

export interface TeamInterval {
  /**
   * Absent of scheduled, over all these minutes
   * @format double
   */
  absenceRate?: number | null;
  /** @format double */
  excused?: number | null;
  /** @format date-time */
  from: string;
  /** @format double */
  late?: number | null;
  /** @format double */
  leftEarly?: number | null;
  /**
   * Of how many minutes something is known; the others are the mean over them
   * @format int64
   */
  minutes?: number;
  /** @format double */
  noShow?: number | null;
  /** Whether some of its minutes were not asked for, are not over or are not known */
  partial: boolean;
  /** @format double */
  present?: number | null;
  /** @format double */
  scheduled?: number | null;
  /** @format date-time */
  to: string;
  /**
   * The same without the excused among the absent
   * @format double
   */
  unexcusedRate?: number | null;
  /** @format double */
  unknown?: number | null;
}

export interface TeamList {
  /** @format date-time */
  asOf: string | null;
  teams: TeamSnapshot[];
}

export interface TeamSnapshot {
  /** @format double */
  absenceRate?: number | null;
  agents?: AgentCounts;
  /** @format date-time */
  asOf: string;
  /** @format int64 */
  excused?: number;
  flags?: Record<string, number>;
  /** @format int64 */
  late?: number;
  /** @format int64 */
  leftEarly?: number;
  name: string;
  /** @format int64 */
  noShow?: number;
  /** @format int64 */
  present?: number;
  /** @format int64 */
  scheduled?: number;
  team: string;
  timeZone: string;
  /** @format double */
  unexcusedRate?: number | null;
  /** @format int64 */
  unknown?: number;
  version: string;
}

export interface Text {
  code: string;
  values: Record<string, string>;
}

export interface Today {
  /** @format int64 */
  answered: number;
  /** @format int64 */
  opened: number;
  /** @format int64 */
  reopened: number;
  /** @format int64 */
  resolved: number;
}

export interface Totals {
  /** @format int64 */
  abandoned: number;
  /** @format int64 */
  abandonedWithinTarget: number;
  /** @format double */
  abandonmentRate: number | null;
  /** @format int64 */
  answered: number;
  /** @format int64 */
  answeredWithinTarget: number;
  /** @format double */
  averageHandleTimeSeconds: number | null;
  /** @format double */
  averageSpeedOfAnswerSeconds: number | null;
  /** @format int64 */
  flowedOut: number;
  handleSeconds: number;
  /** @format int64 */
  handled: number;
  holdSeconds: number;
  longestWaitSeconds: number | null;
  /** @format int64 */
  lost: number;
  /** @format int64 */
  offered: number;
  /** @format double */
  repeatContactRate: number | null;
  /** @format int64 */
  repeated: number;
  /** @format double */
  serviceLevel: number | null;
  /** @format int64 */
  shortAbandoned: number;
  /** @format int64 */
  transferred: number;
  /** @format int64 */
  unfinished: number;
  waitSeconds: number;
  /** @format int64 */
  waiting: number;
  /** @format int64 */
  waitingOverTarget: number;
  /** @format int64 */
  withCaller: number;
}

export interface Trial {
  /**
   * For how many subjects it would have fired since before: `fired` does not count these, but their spells are told; null: not tried
   * @format int64
   */
  alreadyFiring: number | null;
  /** @format date-time */
  asOf: string;
  /** events: every second as it was; minutes: by the end of each minute; null: not tried */
  basis: "events" | "minutes" | null;
  /**
   * How often it would have fired, for all subjects together; null: not tried
   * @format int64
   */
  fired: number | null;
  /** @format date-time */
  from: string;
  /** Those for which it would have fired, most often first: up to 200, `fired` counts all */
  subjects: TrialOfSubject[];
  /** @format date-time */
  to: string;
  /**
   * Of how many subjects something was known
   * @format int32
   */
  tried: number;
  /** Why it could not be tried; null: it was */
  untried: Untried | null;
}

export interface TrialOfSubject {
  /** @format int64 */
  fired: number;
  id: string;
  kind: "queue" | "team";
  name: string;
  /** The newest 100 of them, the oldest first */
  spells: Spell[];
}

export interface Tried {
  delivered: boolean;
  reason: string;
}

export interface Untried {
  /** not-kept: what it looks at is not kept over time; too-much: more calls than may be read for it; no-subject: there is nothing that it looks at; nothing-known: nothing is known of the last 24 h */
  code: "not-kept" | "too-much" | "no-subject" | "nothing-known";
  /** What to do about it */
  detail: string;
}

export interface UpdateFrame {
  /** @format int64 */
  agentAlerts?: number;
  agents?: AgentSnapshot[];
  desks?: DeskSnapshot[];
  queues?: QueueSnapshot[];
  teams?: TeamSnapshot[];
}

export interface WaitRange {
  /** @format double */
  high: number;
  /** @format double */
  low: number;
}

export interface Workload {
  /** @format double */
  occupancyLast30m: number | null;
  /** @format int64 */
  complaintStreak: number;
  /** @format int64 */
  complaintsLastHour: number;
  /** @format int64 */
  conflictsToday: number;
  /** @format date-time */
  deskSince: string | null;
  flags: Flag[];
  /** @format int64 */
  handledToday: number;
  /** @format int64 */
  missedToday: number;
}

export interface WrittenHook {
  enabled: boolean | null;
  /** @format int32 */
  heartbeatSeconds: number | null;
  keys: string[] | null;
  kind:
    | "webhook"
    | "alertmanager"
    | "pagerduty"
    | "slack"
    | "mattermost"
    | "teams"
    | "ntfy"
    | "healthcheck";
  language: "fr" | "en" | null;
  name: string | null;
  url: string | null;
}

export interface WrittenToken {
  token: string;
}
