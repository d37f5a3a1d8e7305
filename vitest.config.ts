import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/build.ts',
    setupFiles: 'test/seed.ts',
    testTimeout: 120_000,
    // By default one processor is left idle, which is half of two.
    maxWorkers: '100%',
    // `npm run coverage`. The forge and the playground aren't shipped; the command is tested as a process of its own, which isn't counted.
    coverage: {
      include: ['src/**/*.{ts,tsx}'],
      exclude: ['src/forge/**', 'src/playground/**', 'src/cli/**', '**/*.table.ts'],
      reporter: ['text', 'html'],
      reportOnFailure: true,
      thresholds: { lines: 95 },
    },
  },
});
