import { afterEach, describe, expect, it } from 'vitest';
import type { Alert } from '../live/snapshots';
import { anAlert } from '../testing/alerts';
import { anyQueue } from '../testing/queues';
import { speak } from '../ui/language';
import { alertSentence, type Names } from './alert-text';

const NAMES: Names = {
  queues: new Map([['orders', anyQueue({ name: 'Orders' })]]),
  desks: new Map([['letters', { name: 'Letters' }]]),
  teams: new Map([
    ['north', { name: 'North' }],
    ['two', { name: 'Équipe 2' }],
  ]),
  agents: new Map([
    ['a-12', { name: 'Ana Silva' }],
    ['a-3', { name: 'Marc Petit' }],
  ]),
} as unknown as Names;

function about(
  kind: Alert['subject']['kind'],
  id: string,
  code: string,
  changes: Partial<Alert> = {},
): Alert {
  return anAlert({ subject: { kind, id }, text: { code, values: {} }, ...changes });
}

/** In English and in French, with plain spaces. */
function both(alert: Alert): readonly [string, string] {
  speak('en');
  const english = alertSentence(alert, NAMES);
  speak('fr');
  const french = alertSentence(alert, NAMES);
  return [plain(english), plain(french)];
}

function plain(text: string): string {
  return text.replace(/\s/gu, ' ');
}

afterEach(() => speak('en'));

describe('the sentence of an alert', () => {
  it.each<readonly [Alert, string, string]>([
    [
      about('queue', 'orders', 'oldestWaitSeconds', { value: 251, threshold: 120 }),
      'Orders: the oldest has waited 4 min 11 (limit 2 min)',
      'Orders : attente de 4 min 11 (seuil 2 min)',
    ],
    [
      about('queue', 'orders', 'last15m.serviceLevel', { value: 0.6962, threshold: 0.7 }),
      'Orders: only 69.6% answered in time over 15 min (limit 70%)',
      'Orders : seulement 69,6 % décrochés à temps sur 15 min (seuil 70 %)',
    ],
    [
      about('queue', 'orders', 'last15m.abandonmentRate', { value: 0.14, threshold: 0.1 }),
      'Orders: 14% of callers gave up over 15 min (limit 10%)',
      'Orders : 14 % d’abandons sur 15 min (seuil 10 %)',
    ],
    [
      about('agent', 'a-12', 'status.no-show', { value: 1, threshold: 0 }),
      'Ana Silva has not come, half an hour after the start',
      'Ana Silva : toujours pas là une demi-heure après la prise de service',
    ],
    [
      about('agent', 'a-12', 'flag.conflict', { value: 1, threshold: 0 }),
      'Ana Silva has had a conflict',
      'Ana Silva : un conflit vient d’avoir lieu',
    ],
    [
      about('agent', 'a-12', 'flag.complaint-load', { value: 1, threshold: 0 }),
      'Ana Silva has had many complaints within the hour',
      'Ana Silva : beaucoup de réclamations dans l’heure',
    ],
    [
      about('agent', 'a-12', 'flag.break-debt', { value: 1, threshold: 0 }),
      'Ana Silva has been at work too long without a pause',
      'Ana Silva : trop longtemps sans pause',
    ],
    [
      about('team', 'north', 'absenceRate', { value: 3 / 11, threshold: 0.2 }),
      'Team North: 27.3% of those planned are not there (limit 20%)',
      'Équipe North : 27,3 % d’absents parmi les personnes prévues (seuil 20 %)',
    ],
    [
      about('desk', 'letters', 'overdueFirstAnswer', { value: 3, threshold: 0 }),
      'Letters: 3 customers wait too long for a first answer',
      'Letters : 3 clients attendent trop une première réponse',
    ],
    [
      about('desk', 'letters', 'openComplaints', { value: 14, threshold: 10 }),
      'Letters: 14 open complaints (limit 10)',
      'Letters : 14 réclamations ouvertes (seuil 10)',
    ],
  ])('of a rule that comes with Vigie is written for it', (alert, english, french) => {
    expect(both(alert)).toEqual([english, french]);
  });

  it('names the mentor of a trainee', () => {
    const alert = about('agent', 'a-12', 'trainee-conflict', {
      text: { code: 'trainee-conflict', values: { mentor: 'a-3' } },
    });

    expect(both(alert)).toEqual([
      'Ana Silva, still learning, is in a conflict; Marc Petit is the mentor',
      'Ana Silva, en formation : conflit en cours (tuteur : Marc Petit)',
    ]);
  });

  it('of any other rule names what it looks at', () => {
    expect(both(about('queue', 'orders', 'waiting', { value: 14, threshold: 10 }))).toEqual([
      'Orders: calls waiting 14 (limit 10)',
      'Orders : appels en attente 14 (seuil 10)',
    ]);
    expect(both(about('team', 'two', 'flags.break-debt', { value: 3, threshold: 2 }))).toEqual([
      'Équipe 2: colleagues with: a pause is overdue 3 (limit 2)',
      'Équipe 2 : collègues avec : pause en retard 3 (seuil 2)',
    ]);
    expect(both(about('queue', 'orders', 'today.waitSeconds', { value: 90, threshold: 60 }))[0]).toBe(
      'Orders: all waits together today 1 min 30 (limit 1 min)',
    );
    expect(both(about('queue', 'orders', 'brand.new', { value: 90, threshold: 60 }))[0]).toBe(
      'Orders: brand.new 90 (limit 60)',
    );
  });

  it('does not make up a value that is not known', () => {
    expect(both(about('queue', 'orders', 'last15m.serviceLevel', { value: null, threshold: 0.7 }))).toEqual([
      'Orders: too few answered in time over 15 min (limit 70%)',
      'Orders : trop peu d’appels décrochés à temps sur 15 min (seuil 70 %)',
    ]);
  });

  it('names nobody to whom no agent is named', () => {
    const { value: _, threshold: __, ...rest } = anAlert({ text: { code: 'flag.conflict', values: {} } });
    const toManager = { ...rest, subject: { kind: 'agent', team: 'north' } } as unknown as Alert;
    const toLead = { ...rest, subject: { kind: 'agent', id: '41d07be95c22' } } as unknown as Alert;

    expect(both(toManager)).toEqual([
      'A colleague of team North has had a conflict',
      'Une personne de l’équipe North : un conflit vient d’avoir lieu',
    ]);
    expect(both(toLead)).toEqual([
      'A colleague has had a conflict',
      'Une personne : un conflit vient d’avoir lieu',
    ]);
  });

  it('calls by the id whoever is not known by name', () => {
    expect(both(about('queue', 'q-9', 'waiting', { value: 2, threshold: 0 }))[0]).toBe(
      'q-9: calls waiting 2',
    );
    expect(both(about('agent', 'a-9', 'flag.overrun', { value: 1, threshold: 0 }))[0]).toBe(
      'a-9: still at work past the end of the shift or into the meal',
    );
  });
});
