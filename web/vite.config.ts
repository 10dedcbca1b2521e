import { defineConfig } from 'vitest/config';
import { oldBrowsers } from './build/old-browsers.ts';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [oldBrowsers()],
  build: {
    cssTarget: 'chrome56',
    // The Content-Security-Policy allows files of our own only, so nothing is inlined.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  test: {
    environment: 'happy-dom',
    include: ['src/**/*.test.{ts,tsx}'],
    restoreMocks: true,
  },
});
