/**
 * `npm run mutation`: the code of three rooms is changed in thousands of small ways, and every change that no test of the room notices
 * is told. ROOM=digits npm run mutation tries one room alone.
 */
const rooms = process.env.ROOM === undefined ? ['half-space', 'dates', 'digits'] : [process.env.ROOM];

export default {
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutation.config.ts' },
  coverageAnalysis: 'perTest',
  mutate: rooms.flatMap((room) => [`src/${room}/**/*.ts`, `!src/${room}/**/*.table.ts`]),
  ignorePatterns: ['dist', 'coverage', 'docs-api', 'playground-dist', 'reports', 'bench'],
  concurrency: 2,
  timeoutMS: 5_000,
  reporters: ['clear-text', 'progress-append-only', 'html'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  htmlReporter: { fileName: 'reports/mutation.html' },
  tempDirName: '.stryker-tmp',
  allowConsoleColors: false,
};
