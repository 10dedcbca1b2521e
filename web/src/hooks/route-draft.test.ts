import { describe, expect, it } from 'vitest';
import type { Route } from './hooks-api';
import {
  draftOfRoute,
  newRoute,
  routeOf,
  toggled,
  withLevel,
  withOneMoreLevel,
  withoutLevel,
} from './route-draft';

const NONE: ReadonlySet<string> = new Set();

const NIGHT: Route = {
  id: 'night',
  name: 'Night',
  severities: ['warning', 'critical'],
  clients: ['acme'],
  teams: null,
  kinds: null,
  levels: [
    { hooks: ['leads'], escalateAfterSeconds: 300 },
    { hooks: ['leads', 'manager'], escalateAfterSeconds: 300 },
  ],
  groupWaitSeconds: 0.2,
  groupIntervalSeconds: 30,
  repeatSeconds: 900,
  mostNamed: 5,
  quietHours: { timeZone: 'Europe/Paris', hours: ['Mo-Su 22:00-07:00'], except: ['critical'] },
};

describe('a route that is being written', () => {
  it('is sent as it was where nothing is changed', () => {
    expect(routeOf(draftOfRoute(NIGHT, 'UTC'), NONE)).toEqual(NIGHT);
    const loud = { ...NIGHT, quietHours: null };
    expect(routeOf(draftOfRoute(loud, 'UTC'), NONE)).toEqual(loud);
  });

  it('is not sent before it has a name and calls somebody', () => {
    const draft = newRoute('Europe/Paris');

    expect(routeOf({ ...draft, name: 'Day' }, NONE)).toBeNull();
    expect(routeOf(withLevel(draft, 0, { hooks: ['leads'] }), NONE)).toBeNull();
    expect(routeOf(withLevel({ ...draft, name: 'Day' }, 0, { hooks: ['leads'] }), NONE)).toMatchObject({
      id: 'day',
      quietHours: null,
      levels: [{ hooks: ['leads'], escalateAfterSeconds: 300 }],
    });
  });

  it('loses steps at which nobody is called, and lines of hours that are empty', () => {
    const draft = withOneMoreLevel(draftOfRoute(NIGHT, 'UTC'));
    const hours = [' Mo-Fr 22:00-07:00 ', ''];
    const sent = routeOf({ ...draft, quietHours: { ...draft.quietHours, hours } }, NONE);

    expect(sent?.levels).toHaveLength(2);
    expect(sent?.quietHours?.hours).toEqual(['Mo-Fr 22:00-07:00']);
    expect(routeOf(withoutLevel(draft, 0), NONE)?.levels).toHaveLength(1);
  });

  it('means all where none is chosen', () => {
    expect(toggled(null, 'critical', true)).toEqual(['critical']);
    expect(toggled(['critical', 'info'], 'info', false)).toEqual(['critical']);
    expect(toggled(['critical'], 'critical', false)).toBeNull();
  });
});
