import { defineConfig } from 'vitest/config';

/** The tests in a real browser; separate from the others, since they need Chromium. */
const config: ReturnType<typeof defineConfig> = defineConfig({
  test: { include: ['test/playground/**/*.spec.ts'], testTimeout: 60_000, hookTimeout: 60_000, fileParallelism: false },
});
export default config;
