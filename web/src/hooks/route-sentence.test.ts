import { afterEach, describe, expect, it } from 'vitest';
import { speak } from '../ui/language';
import { quietSentence, routeSentence } from './route-sentence';

const NAMES = {
  hooks: new Map([
    ['leads', 'Leads'],
    ['boss', 'Manager'],
  ]),
  teams: new Map([['north', { name: 'North' }]]),
};

const ALL = { severities: null, kinds: null, clients: null, teams: null };

function both(sentence: () => string | null): readonly (string | undefined)[] {
  return (['en', 'fr'] as const).map((language) => {
    speak(language);
    return sentence()?.replace(/\s/gu, ' ');
  });
}

afterEach(() => speak('en'));

describe('a way in words', () => {
  it('says which alarms call whom, and who comes after that', () => {
    const levels = [
      { hooks: ['leads'], escalateAfterSeconds: 300 },
      { hooks: ['leads', 'boss'], escalateAfterSeconds: 300 },
    ];
    expect(both(() => routeSentence({ ...ALL, levels }, NAMES))).toEqual([
      'All alarms call Leads, after 5 min Leads and Manager',
      'Toutes les alarmes appellent Leads, après 5 min Leads et Manager',
    ]);
    const some = {
      severities: ['critical' as const, 'warning' as const],
      kinds: ['queue', 'pipeline'],
      clients: ['acme'],
      teams: [],
      levels: levels.slice(0, 1),
    };
    expect(both(() => routeSentence(some, NAMES))).toEqual([
      'Alarms (critical, warning; queues, Vigie itself standing still; clients: acme; no teams or agents) call Leads',
      'Les alarmes (critique, attention ; files, Vigie elle-même à l’arrêt ; clients : acme ; ni équipes ni agents) appellent Leads',
    ]);
    expect(
      routeSentence({ ...some, kinds: null, severities: null, clients: null, teams: ['north'] }, NAMES),
    ).toBe('Les alarmes (équipes\u202f: North) appellent Leads');
  });

  it('says when it is quiet', () => {
    const quiet = {
      timeZone: 'America/New_York',
      hours: ['Mo-Fr 22:00-07:00', '2026-12-25 off'],
      except: ['critical' as const],
    };
    expect(both(() => quietSentence({ quietHours: quiet }))).toEqual([
      'Quiet Mon–Fri 22:00–07:00, 2026-12-25 never (America/New York), but for: critical',
      'Calme lun.–ven. 22:00–07:00, 2026-12-25 jamais (America/New York), sauf : critique',
    ]);
    expect(
      both(() => quietSentence({ quietHours: { ...quiet, hours: ['Sa 00:00-24:00'], except: [] } }))[0],
    ).toBe('Quiet Sat 00:00–24:00 (America/New York)');
    expect(quietSentence({ quietHours: null })).toBeNull();
  });
});
