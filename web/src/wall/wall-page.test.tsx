import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Frame } from '../live/frame';
import { createLiveModel, type LiveModel } from '../live/live-model';
import type { QueueSnapshot } from '../live/queue-snapshot';
import { anAlert } from '../testing/alerts';
import { deviceIn } from '../testing/device';
import { snapshotOf, updateOf } from '../testing/frames';
import { aDesk, aSmallTeam, aTeam } from '../testing/people';
import { anyQueue, anyTotals, aQueueServing, aQueueWaiting, HALF_PAST_NINE } from '../testing/queues';
import { speak } from '../ui/language';
import { type Board, WallPage } from './wall-page';

let now: number;
let page: HTMLElement;
let model: LiveModel;

beforeEach(() => {
  // The last hour is not to be had here, and the wall goes without.
  vi.stubGlobal('fetch', () => Promise.reject(new Error('no network')));
  now = 0;
  speak('en');
  page = document.body.appendChild(document.createElement('div'));
  model = createLiveModel(() => now);
  act(() => render(<WallPage model={model} board={null} />, page));
});

afterEach(() => {
  render(null, page);
  page.remove();
});

const pulse = { serverTime: HALF_PAST_NINE, pipelineTime: HALF_PAST_NINE - 200 };

function hear(...frames: readonly Frame[]): void {
  act(() => frames.forEach(model.hear));
}

function show(...queues: readonly QueueSnapshot[]): void {
  hear({ kind: 'hello', epoch: 'e1', build: 'b1', clock: 'live', pulse }, snapshotOf({ queues }));
}

function pass(millis: number): void {
  now += millis;
  act(model.tick);
}

const text = (selector: string) => page.querySelector(selector)?.textContent?.trim();
const field = (name: string) => text(`[data-field=${name}]`);
const state = () => page.querySelector('.tile')?.getAttribute('data-state');

describe('a tile', () => {
  it('shows how many wait, and counts the longest wait up by itself', () => {
    show({ ...aQueueWaiting(42_000), waiting: 4 });
    expect(field('waiting')).toBe('4');
    expect(field('oldest-wait')).toBe('0:42');
    expect(state()).toBe('watch');
    pass(1_000);
    expect(field('oldest-wait')).toBe('0:43');
  });

  it('writes nobody as 0, and no wait beside it', () => {
    show(anyQueue());
    expect(field('waiting')).toBe('0');
    expect(field('oldest-wait')).toBeUndefined();
  });

  it('writes what is not known as a dash, with words', () => {
    show(anyQueue({ waiting: 2, today: anyTotals({ offered: 0, serviceLevel: null }) }));
    expect(field('oldest-wait')).toBe('–');
    expect(field('level')).toBe('–');
    expect(text('.level-meaning')).toContain('no calls yet today');
  });

  it('says why there is no level when there have been calls', () => {
    show(aQueueServing(null));
    expect(text('.level-meaning')).toContain('no outcome yet');
  });

  it('says when a level is of too few calls to be judged', () => {
    show(aQueueServing(0.5, { offered: 9 }));
    expect(text('.level-meaning')).toContain('too few to judge');
  });

  it('names the formula, the seconds and the target beside the level', () => {
    show(aQueueServing(0.75));
    expect(field('level')).toBe('75%');
    expect(field('formula')).toBe('in 20\u00a0s, short abandons left out');
    expect(text('.level-meaning')).toContain('today, target 80%');
  });

  it('names a formula that it does not know by its own name', () => {
    show(anyQueue({ serviceLevelFormula: 'moonlit' }));
    expect(field('formula')).toContain('moonlit');
  });

  it('gives the large place to service when nobody waits and service is in breach', () => {
    show(aQueueServing(0.41));
    expect(text('.headline [data-field=level]')).toBe('41%');
    expect(text('.level-figure')).toContain('0 waiting');
  });

  it('of a silent source shows dashes for now, since when, and what was known last', () => {
    show(anyQueue({ waiting: 3, unknownSince: HALF_PAST_NINE - 60_000 }));
    expect(state()).toBe('unknown');
    expect(field('waiting')).toBe('–');
    expect(field('talking')).toBe('–');
    expect(text('.now-since')).toContain('1\u00a0min\u00a000 ago');
    expect(text('.now-last')).toBe('last known: 3 waiting');
  });

  it('tells the times of a queue by its clocks, and whose they are to who is elsewhere', () => {
    deviceIn('Europe/London');
    const silent = anyQueue({ queue: 'mail', unknownSince: HALF_PAST_NINE - 60_000 });
    show(silent, anyQueue());
    hear({ kind: 'alert', alert: anAlert() });
    expect(text('.now-since')).toContain('10:29:00\u00a0(Paris)');
    expect(text('[data-alarm]')).toContain('10:30\u00a0(Paris)');
  });

  it('of a closed queue says so calmly', () => {
    show(anyQueue({ closed: true, callbacksWaiting: 2 }));
    expect(text('.now')).toBe('closed');
    expect(text('.callbacks')).toBe('+ 2 to call back');
  });
});

describe('agents on a tile', () => {
  const agents = { ready: 2, talking: 5, wrappingUp: 0, away: 3 };

  it('are counts by what they do, 0 as 0', () => {
    show(anyQueue({ agents }));
    expect(['ready', 'talking', 'wrapping-up', 'away'].map(field)).toEqual(['2', '5', '0', '3']);
    expect(field('answered')).toBeUndefined();
  });

  it('of a small group are not counted: the calls are, which are no secret', () => {
    show(anyQueue({ agents: null }));
    expect(field('ready')).toBeUndefined();
    expect(['talking', 'answered'].map(field)).toEqual(['7', '90']);
  });

  it('are not known while the source is silent', () => {
    show(anyQueue({ agents, unknownSince: HALF_PAST_NINE - 60_000 }));
    expect(['ready', 'away'].map(field)).toEqual(['–', '–']);
  });
});

describe('a board', () => {
  const board: Board = {
    id: 'floor',
    name: 'Floor 2',
    queues: [],
    desks: null,
    teams: null,
    order: 'as-listed',
    pageSeconds: 20,
    distanceMetres: 5,
  };

  function showFloor(...frames: readonly Frame[]): void {
    act(() => render(<WallPage model={model} board={board} />, page));
    hear({ kind: 'hello', epoch: 'e1', build: 'b1', clock: 'live', pulse }, ...frames);
  }

  it('has its name in the place of ours', () => {
    showFloor();
    expect(text('h1')).toBe('Floor 2');
  });

  it('says of a team who is here of those due, and what the work asks of them, in counts', () => {
    const flags = { 'break-debt': 2, monotony: 0 };
    // Of the two who are late one has come: here are all of those due but the absent.
    const counts = { present: 18, scheduled: 22, late: 2, noShow: 1, absenceRate: 3 / 22 };
    showFloor(snapshotOf({ teams: [aTeam({ ...counts, flags })] }));
    expect([field('here'), field('scheduled')]).toEqual(['19', 'of 22 due']);
    expect([field('late'), field('no-show'), field('excused')]).toEqual(['2', '1', '0']);
    expect([...page.querySelectorAll('.line')].map((line) => line.textContent)).toEqual(['2 due a pause']);
    expect(field('unknown')).toBeUndefined();
  });

  it('says that nobody is due, and of a small group that it is not counted', () => {
    showFloor(snapshotOf({ teams: [aTeam({ present: 0, scheduled: 0, absenceRate: null }), aSmallTeam()] }));
    expect([field('here'), field('scheduled')]).toEqual(['–', 'nobody due now']);
    const small = page.querySelector('[data-team=night]');
    expect(small?.getAttribute('data-state')).toBe('small');
    expect(small?.textContent).not.toMatch(/\d/);
  });

  it('says of a desk what is open, since when, and what is overdue; without a limit nothing is', () => {
    showFloor(snapshotOf({ desks: [aDesk({ overdueFirstAnswer: 2, overdueResolve: null })] }));
    expect([field('open'), field('oldest')]).toEqual(['12', '1\u00a0d 0\u00a0h']);
    expect([...page.querySelectorAll('.line')].map((line) => line.textContent)).toEqual([
      '2 no answer in time',
    ]);
    expect(state()).toBe('watch');
  });

  it('shows of a desk whose source is silent dashes, and since when', () => {
    showFloor(snapshotOf({ desks: [aDesk({ unknownSince: '2026-11-23T09:29:00.000Z' })] }));
    expect([field('open'), field('unassigned')]).toEqual(['–', '–']);
    expect(text('.now-since')).toContain('1\u00a0min\u00a000 ago');
  });

  it('without anything on it says so, and is no first run', () => {
    showFloor(snapshotOf({}));
    expect(text('.not-yet')).toBe('Nothing on this board yet');
  });

  it('tells alarms on agents by their number alone', () => {
    showFloor(snapshotOf({ teams: [aTeam()], agentAlerts: 2 }));
    expect(field('more-alarms')).toBe('2 alarms on colleagues');
  });
});

describe('the line above', () => {
  it('says that all is well, and how far the numbers are behind', () => {
    show(anyQueue());
    expect(field('overview')).toBe('All is well');
    expect(field('connection')).toBe('live 0.2\u00a0s');
  });

  it('says how many need help and how many to watch', () => {
    show(aQueueWaiting(61_000), { ...aQueueWaiting(21_000), queue: 'b' });
    expect(field('overview')).toBe('1 needs help1 to watch');
  });

  it('says where a replay has come to', () => {
    const then = new Date(1999, 1, 24, 23, 59).getTime();
    show(anyQueue());
    hear({ kind: 'hello', epoch: 'e1', build: 'b1', clock: 'events', pulse });
    hear({ kind: 'heartbeat', clock: null, pulse: { ...pulse, pipelineTime: then }, delayedParts: [] });
    expect(field('connection')).toBe('replay, 24 Feb 1999 23:59');
    expect(page.querySelector('.tile')?.getAttribute('data-state')).toBe('well');
  });
});

describe('a lost connection', () => {
  it('turns every tile stale within 5 s, stops the waits, and says from when the numbers are', () => {
    show(aQueueWaiting(42_000));
    pass(5_000);
    expect(state()).toBe('stale');
    expect(field('trouble')).toMatch(/^Connection lost\. Numbers are from \d\d:30:00 \(5\u00a0s ago\)$/);
    expect(field('oldest-wait')).toBe('0:42');
    expect(field('connection')).toBeUndefined();
  });

  it('tells a screen reader once, not by the second', () => {
    show(anyQueue());
    pass(5_000);
    const said = text('[role=status]');
    pass(7_000);
    expect(text('[role=status]')).toBe(said);
    expect(field('trouble')).toContain('12\u00a0s');
  });

  it('is over with the next frame', () => {
    show(anyQueue());
    pass(20_000);
    show(anyQueue());
    expect(state()).toBe('well');
    expect(field('trouble')).toBeUndefined();
  });
});

describe('a pipeline that stands still', () => {
  it('is told in other words than a lost connection, with the part', () => {
    show(anyQueue());
    hear({ kind: 'heartbeat', clock: null, pulse, delayedParts: ['job'] });
    expect(state()).toBe('stale');
    expect(field('trouble')).toMatch(/^Standing still: the counting job\. Numbers are from \d\d:29:59/);
  });

  it('names a part that it does not know by its own name', () => {
    show(anyQueue());
    hear({ kind: 'heartbeat', clock: null, pulse, delayedParts: ['flux-capacitor'] });
    expect(field('trouble')).toContain('flux-capacitor');
  });

  it('that never began is no first run with zeros, and says so', () => {
    hear({ kind: 'hello', epoch: 'e1', build: 'b1', clock: 'live', pulse: { ...pulse, pipelineTime: null } });
    expect(field('trouble')).toContain('No numbers yet');
    expect(page.querySelector('.first-run')).toBeNull();
  });
});

describe('a silent source', () => {
  it('leaves the tiles of the others as they are, and shows on those of its own', () => {
    show(anyQueue(), { ...anyQueue(), queue: 'zulu', unknownSince: pulse.serverTime - 40_000 });
    hear({ kind: 'heartbeat', clock: null, pulse, delayedParts: ['source'] });
    expect([...page.querySelectorAll('.tile')].map((tile) => tile.getAttribute('data-state'))).toEqual([
      'well',
      'unknown',
    ]);
    expect(field('overview')).toBe('1 without news');
    expect(field('trouble')).toBeUndefined();
  });

  it('is told by itself when none of its queues is here', () => {
    show(anyQueue());
    hear({ kind: 'heartbeat', clock: null, pulse, delayedParts: ['source'] });
    expect(state()).toBe('well');
    expect(field('overview')).toBe('a source is silent');
  });
});

describe('a centre without queues', () => {
  it('is told how to send the first event, and becomes a wall with it', () => {
    show();
    expect(text('.first-run')).toContain('io.vigie.call.queued');
    hear(updateOf({ queues: [anyQueue()] }));
    expect(page.querySelector('.first-run')).toBeNull();
    expect(text('.tile-name-text')).toBe('Orders');
  });

  it('is not taken for one before the server has told its queues', () => {
    hear({ kind: 'hello', epoch: 'e1', build: 'b1', clock: 'live', pulse });
    expect(page.querySelector('.first-run')).toBeNull();
  });
});

describe('the language switch', () => {
  it('turns every word of the wall, and the shape of numbers, at once', () => {
    show({ ...aQueueServing(0.75), ...{ waiting: 2, oldestQueuedAt: HALF_PAST_NINE - 1_000 } });
    const french = page.querySelector<HTMLButtonElement>('button[lang=fr]');
    act(() => french?.click());
    expect(text('.figure-headline .small')).toBe('en attente');
    expect(field('level')).toBe('75\u202f%');
    expect(field('formula')).toBe('en 20\u00a0s, hors abandons courts');
    expect(french?.getAttribute('aria-pressed')).toBe('true');
    expect(document.documentElement.lang).toBe('fr');
  });
});
