import { knownZone } from '../measures/there';
import type { LiveState } from './live-state';
import type { Alert } from './snapshots';

/** Where a zone is looked up. */
type Zoned = Pick<LiveState, 'queues' | 'desks' | 'teams' | 'agents'>;

/** What an alert is about; one on an agent may tell the team in place of the agent. */
type Subject = Alert['subject'] & { readonly team?: string };

/** The time zone of a queue, desk or team; an agent's is that of the team. That of this device where none is told. */
export function zoneOf(subject: Subject, state: Zoned): string {
  const id = subject.id ?? '';
  switch (subject.kind) {
    case 'queue':
      return knownZone(state.queues.get(id)?.timeZone);
    case 'desk':
      return knownZone(state.desks.get(id)?.timeZone);
    case 'team':
      return knownZone(state.teams.get(id)?.timeZone);
    case 'agent': {
      const team = subject.team ?? state.agents.get(id)?.team ?? '';
      return knownZone(state.teams.get(team)?.timeZone);
    }
  }
}
