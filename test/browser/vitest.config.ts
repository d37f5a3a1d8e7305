import path from 'node:path';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumOptions } from '../chromium.ts';

/** The corpus in a real browser; separate from the other tests, since it needs Chromium. */
const config: ReturnType<typeof defineConfig> = defineConfig({
  // Both here and in Node the built package is tested.
  resolve: {
    alias: [
      { find: /^\.\.\/\.\.\/src\/index$/, replacement: path.resolve('dist/index.js') },
      { find: /^\.\.\/\.\.\/src\/([\w-]+)\/index$/, replacement: path.resolve('dist/$1.js') },
    ],
  },
  optimizeDeps: { include: ['linkedom', '@mozilla/readability'] },
  test: {
    include: ['test/browser/**/*.spec.ts'],
    globalSetup: ['test/build.ts', 'test/browser/in-node.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({ launchOptions: chromiumOptions() }),
      instances: [{ browser: 'chromium' }],
    },
  },
});
export default config;
