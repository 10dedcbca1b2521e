import { idFrom } from '../rules/id-from';
import type { Route } from './hooks-api';

export type QuietHours = NonNullable<Route['quietHours']>;
type Level = Route['levels'][number];

const ESCALATE_AFTER = 300;
const MOST_LEVELS = 10;

/** A route as it is being written; quiet hours are kept while they are switched off. */
export interface RouteDraft extends Omit<Route, 'id' | 'quietHours'> {
  readonly id: string | null;
  readonly isQuiet: boolean;
  readonly quietHours: QuietHours;
}

const EVERY_NIGHT = ['Mo-Su 22:00-07:00'];

/** What a new route begins with: every alarm calls, and nights are loud. */
export function newRoute(timeZone: string): RouteDraft {
  return {
    id: null,
    name: '',
    severities: null,
    clients: null,
    teams: null,
    kinds: null,
    levels: [{ hooks: [], escalateAfterSeconds: ESCALATE_AFTER }],
    groupWaitSeconds: 0.2,
    groupIntervalSeconds: 30,
    repeatSeconds: 900,
    mostNamed: 5,
    isQuiet: false,
    quietHours: { timeZone, hours: EVERY_NIGHT, except: ['critical'] },
  };
}

export function draftOfRoute(route: Route, timeZone: string): RouteDraft {
  return {
    ...route,
    isQuiet: route.quietHours !== null,
    quietHours: route.quietHours ?? newRoute(timeZone).quietHours,
  };
}

/** The route to send; null while nobody is called or nothing says what it is called. */
export function routeOf(draft: RouteDraft, taken: ReadonlySet<string>): Route | null {
  const { isQuiet, quietHours, id, ...rest } = draft;
  const levels = draft.levels.filter(({ hooks }) => hooks.length > 0);
  if (levels.length === 0 || draft.name.trim() === '') {
    return null;
  }
  const hours = quietHours.hours.map((rule) => rule.trim()).filter((rule) => rule !== '');
  return {
    ...rest,
    name: draft.name.trim(),
    levels,
    id: id ?? routeId(draft, taken),
    quietHours: isQuiet ? { ...quietHours, hours } : null,
  };
}

export function routeId(draft: RouteDraft, taken: ReadonlySet<string>): string {
  return draft.id ?? idFrom(draft.name, 'route', taken);
}

export function withLevel(draft: RouteDraft, index: number, change: Partial<Level>): RouteDraft {
  return {
    ...draft,
    levels: draft.levels.map((level, at) => (at === index ? { ...level, ...change } : level)),
  };
}

export function withOneMoreLevel(draft: RouteDraft): RouteDraft {
  return { ...draft, levels: [...draft.levels, { hooks: [], escalateAfterSeconds: ESCALATE_AFTER }] };
}

export function canGrow({ levels }: RouteDraft): boolean {
  return levels.length < MOST_LEVELS;
}

export function withoutLevel(draft: RouteDraft, index: number): RouteDraft {
  return { ...draft, levels: draft.levels.filter((_, at) => at !== index) };
}

/** With one of some chosen or not; where none is, all are meant. */
export function toggled<T extends string>(some: readonly T[] | null, one: T, chosen: boolean): T[] | null {
  const next = listed(some ?? [], one, chosen);
  return next.length === 0 ? null : next;
}

/** With one listed or not. */
export function listed<T extends string>(some: readonly T[], one: T, isListed: boolean): T[] {
  const others = some.filter((each) => each !== one);
  return isListed ? [...others, one] : others;
}
