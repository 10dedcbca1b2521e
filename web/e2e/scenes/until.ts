import type { Page } from 'playwright-core';
import type { StubServer } from '../stub-server';
import type { Scene } from './scene';

const STEP_MILLIS = 20;
/** In all less than what makes the stream look lost. */
const MOST_STEPS = 200;
/** Where a page takes longer than this the machine is busy, and is given the more time for each step. */
const QUICK_STEPS = 100;
const SLOW_STEP_MILLIS = 250;

/** What pages have once they are more than a title that waits. */
const DRAWN = 'main :is(form, .panel, .lead, .empty, .elsewhere, .refused)';

/**
 * Lets the page's time go on until something is there, and no further: pages are loaded later, and effects need time.
 * The machine's time goes on beside it, as what is loaded needs that.
 */
export async function until(page: Page, shows: string): Promise<void> {
  const wanted = page.locator(shows).first();
  for (let step = 0; step < MOST_STEPS && (await wanted.count()) === 0; step++) {
    await page.clock.runFor(STEP_MILLIS);
    const pause = step < QUICK_STEPS ? STEP_MILLIS : SLOW_STEP_MILLIS;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

/** The same, as what happens before the shutter. */
export function oncePageShows(shows: string) {
  return (_stub: StubServer, page: Page) => until(page, shows);
}

/** The scene, with as much time gone by before and after what happens in it as its page needs. */
export function settled(scene: Scene): Scene {
  return {
    ...scene,
    act: async (stub, page) => {
      await until(page, DRAWN);
      await scene.act?.(stub, page);
      await until(page, scene.shows);
    },
  };
}
