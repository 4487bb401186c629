import { defineConfig } from 'vitest/config';
import { exercisesPlugin } from './scripts/site/exercises-plugin.ts';

const slow = { testTimeout: 120_000, hookTimeout: 120_000 };

export default defineConfig({
  plugins: [exercisesPlugin()],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [
            'tests/unit/**/*.test.{ts,tsx}',
            'tests/architecture.test.ts',
            'tests/harness-rooms.test.ts',
          ],
        },
      },
      {
        extends: true,
        test: {
          name: 'harness',
          include: ['tests/harness/*.test.ts', 'tests/honest/*.test.ts', 'tests/steps/*.test.ts'],
          ...slow,
        },
      },
      {
        extends: true,
        test: { name: 'exercises', include: ['tests/exercises/*.test.ts'], ...slow },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/*.test.ts'],
          globalSetup: ['tests/browser/serve.ts'],
          fileParallelism: false,
          expect: { poll: { timeout: 20_000 } },
          ...slow,
        },
      },
      {
        extends: true,
        test: {
          name: 'firefox',
          include: ['tests/firefox/*.test.ts'],
          globalSetup: ['tests/browser/serve.ts'],
          fileParallelism: false,
          expect: { poll: { timeout: 20_000 } },
          ...slow,
        },
      },
    ],
  },
});
