import type { Page } from 'playwright-core';
import type { StubServer } from '../stub-server';

const STEP_MILLIS = 10;
/** In all less than what makes the stream look lost. */
const MOST_STEPS = 400;

/** Lets the page's time go on until something is there: pages are loaded later, and effects need time. */
export async function until(page: Page, shows: string): Promise<void> {
  for (let step = 0; step < MOST_STEPS && (await page.locator(shows).count()) === 0; step++) {
    await page.clock.runFor(STEP_MILLIS);
  }
}

/** The same, as what happens before the shutter. */
export function oncePageShows(shows: string) {
  return (_stub: StubServer, page: Page) => until(page, shows);
}
