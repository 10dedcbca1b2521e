import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    globalSetup: ['e2e/album.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        // Their clock is frozen, so they may be taken two at a time.
        test: {
          name: 'scenes',
          include: ['e2e/scenes/*.e2e.ts'],
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        // One browser at a time: a journey waits for what really takes its time.
        test: { name: 'journeys', include: ['e2e/*.e2e.ts'], maxWorkers: 1, sequence: { groupOrder: 1 } },
      },
    ],
  },
});
