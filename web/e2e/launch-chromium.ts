import { type Browser, chromium } from 'playwright-core';

/** Debian's and Ubuntu's place for it; the environment may name another. */
const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** A Chromium without a window that talks to the machine itself only. The caller closes it. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: CHROMIUM,
    args: [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
