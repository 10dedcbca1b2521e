import type { Page } from 'playwright-core';
import type { Scene } from './scene';

const STEP_MILLIS = 20;
const LONGEST_MILLIS = 4_000;

/** What pages have once they are more than a title that waits. */
const DRAWN = 'main :is(form, .panel, .lead, .empty, .elsewhere, .refused)';

async function settle(page: Page, shows: string): Promise<void> {
  for (let gone = 0; gone < LONGEST_MILLIS; gone += STEP_MILLIS) {
    if (await page.locator(shows).first().isVisible()) {
      return;
    }
    await page.clock.runFor(STEP_MILLIS);
    await new Promise((resolve) => setTimeout(resolve, STEP_MILLIS));
  }
}

/**
 * The scene, with as much time gone by before and after what happens in it as a page needs that loads and asks in
 * steps, and no more: ages stay those of the scene.
 */
export function settled(scene: Scene): Scene {
  return {
    ...scene,
    act: async (stub, page) => {
      await settle(page, DRAWN);
      await scene.act?.(stub, page);
      await settle(page, scene.shows);
    },
  };
}
