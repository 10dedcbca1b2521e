import { describe, expect, it } from 'vitest';
import type { Alert } from '../live/snapshots';
import { anAlert } from '../testing/alerts';
import { anyQueue } from '../testing/queues';
import { speak } from '../ui/language';
import { alarmsOn, alarmText } from './alarms';
import { itemsOf } from './items';
import { wallWords } from './words';

const items = itemsOf(
  null,
  { queues: new Map([['orders', anyQueue()]]), desks: new Map(), teams: new Map(), alerts: new Map() },
  null,
  'en',
);

const among = (...alerts: readonly Alert[]) =>
  alarmsOn(items, new Map(alerts.map((alert) => [alert.id, alert]))).map(({ alert }) => alert.id);

describe('alarms on a wall', () => {
  it('are those on what it shows, by its name', () => {
    const agent = anAlert({ id: 'a2', subject: { kind: 'agent', id: 'orders' } });
    expect(among(anAlert(), agent, anAlert({ id: 'a3', subject: { kind: 'queue', id: 'stocks' } }))).toEqual([
      'a1',
    ]);
    expect(alarmsOn(items, new Map([['a1', anAlert()]]))[0]?.on).toBe('Orders');
  });

  it('stand with those first that nobody has seen to, then the gravest, then the oldest', () => {
    expect(
      among(
        anAlert({ id: 'seen', severity: 'critical', acknowledgedAt: '2026-11-23T09:31:00.000Z' }),
        anAlert({ id: 'info', severity: 'info' }),
        anAlert({ id: 'young', since: '2026-11-23T09:31:00.000Z' }),
        anAlert({ id: 'old' }),
        anAlert({ id: 'grave', severity: 'critical', since: '2026-11-23T09:32:00.000Z' }),
      ),
    ).toEqual(['grave', 'old', 'young', 'info', 'seen']);
  });
});

describe('what an alarm says', () => {
  const said = (code: string, value: number | null, threshold: number, language: 'en' | 'fr' = 'en') => {
    speak(language);
    return alarmText(anAlert({ text: { code, values: {} }, value, threshold }), wallWords.value, language);
  };

  it.each([
    ['oldestWaitSeconds', 130, 120, 'longest wait over 2\u00a0min'],
    ['last15m.serviceLevel', 0.41, 0.7, 'service of the last 15 min under 70%'],
    ['last15m.abandonmentRate', 0.12, 0.1, 'given up in the last 15 min over 10%'],
    ['absenceRate', 0.25, 0.2, 'absent over 20%'],
    ['overdueFirstAnswer', 3, 0, 'no first answer in time: 3'],
    ['openComplaints', 11, 10, 'complaints open over 10'],
    ['waiting', 25, 25, 'callers waiting at 25'],
    ['talking', null, 4, 'talking at 4'],
  ])('of %s is its side of its limit', (code, value, threshold, text) => {
    expect(said(code, value, threshold)).toBe(text);
  });

  it('in French is what a floor says', () => {
    expect(said('oldestWaitSeconds', 130, 120, 'fr')).toBe(
      'attente la plus longue\u00a0: plus de 2\u00a0min',
    );
    speak('en');
  });
});
