import type * as wire from '../api/wire';
import { fields, text } from './decode';

export type DeskSnapshot = Readonly<wire.DeskSnapshot>;
export type AgentSnapshot = Readonly<wire.AgentSnapshot>;
export type TeamSnapshot = Readonly<wire.TeamSnapshot>;
export type Alert = Readonly<wire.Alert>;

/*
 * Only what folding needs is looked at; the rest is taken as it is sent. Instants stay text until they are
 * drawn, as few of them are.
 */

export function readDesk(value: unknown): DeskSnapshot {
  return versioned<wire.DeskSnapshot>(value, 'desk');
}

export function readAgent(value: unknown): AgentSnapshot {
  return versioned<wire.AgentSnapshot>(value, 'agent');
}

export function readTeam(value: unknown): TeamSnapshot {
  return versioned<wire.TeamSnapshot>(value, 'team');
}

export function readAlert(value: unknown): Alert {
  const from = fields<wire.Alert>(value);
  text(from.id);
  text(from.state);
  return from as wire.Alert;
}

function versioned<Wire extends { version: string }>(value: unknown, id: keyof Wire): Wire {
  const from = fields<Wire>(value);
  text(from[id]);
  text(from.version);
  return from as Wire;
}
