import { ownZone } from '../measures/format';
import { type Entries, IN_HOUSE, NO_TEAM } from './directory';

/** What a form begins with for what nobody described: what holds for it now, but in the zone of who describes it. */

export function freshClient(id: string): Entries['client'] {
  return { id, name: '', kind: 'external' };
}

export function freshQueue(id: string): Entries['queue'] {
  return {
    id,
    name: '',
    client: IN_HOUSE,
    timeZone: ownZone(),
    openingHours: null,
    serviceLevelSeconds: 20,
    serviceLevelTarget: 0.8,
    serviceLevelFormula: 'short-abandons-excluded',
    shortAbandonSeconds: 5,
  };
}

export function freshDesk(id: string): Entries['desk'] {
  return {
    id,
    name: '',
    client: IN_HOUSE,
    timeZone: ownZone(),
    firstAnswerSeconds: null,
    resolveSeconds: null,
  };
}

export function freshTeam(id: string): Entries['team'] {
  return { id, name: '', timeZone: ownZone() };
}

export function freshAgent(id: string): Entries['agent'] {
  return { id, name: '', team: NO_TEAM, site: 'office', trainee: false, mentor: null, aliases: [] };
}
