import { defineConfig } from 'vitest/config';

const room = process.env.ROOM ?? '{half-space,dates,digits}';

/** What mutants are tried on: the rooms' own tests, without a build and without those that measure time. */
export default defineConfig({
  test: {
    include: [`test/${room}/**/*.test.ts`],
    exclude: ['**/growth.test.ts', '**/ledger.test.ts'],
    setupFiles: 'test/seed.ts',
    testTimeout: 120_000,
  },
});
