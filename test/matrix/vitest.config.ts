import { defineConfig } from 'vitest/config';

/** The packed package under every runtime that it supports; separate from the other tests, since it fetches them from npm. */
const config: ReturnType<typeof defineConfig> = defineConfig({
  test: {
    include: ['test/matrix/**/*.spec.ts'],
    globalSetup: ['test/build.ts', 'test/temporary.ts'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
export default config;
