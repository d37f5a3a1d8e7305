import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** By far the longest file: begun last, it would run on while the other processors are idle. */
const LONGEST = 'test/expressions.test.ts';

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLongest = ({ moduleId }: TestSpecification): boolean => moduleId.endsWith(LONGEST);
    return [...sorted.filter(isLongest), ...sorted.filter((file) => !isLongest(file))];
  }
}

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/build.ts', 'test/temporary.ts'],
    setupFiles: 'test/seed.ts',
    testTimeout: 120_000,
    // By default one processor is left idle, which is half of two.
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
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
