import { readFileSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** One entry a sub-path. */
const library = {
  index: 'src/index.ts',
  characters: 'src/characters/index.ts',
  'half-space': 'src/half-space/index.ts',
  digits: 'src/digits/index.ts',
  numbers: 'src/numbers/index.ts',
  dates: 'src/dates/index.ts',
  article: 'src/article/index.ts',
  html: 'src/html/index.ts',
  stream: 'src/stream/index.ts',
  rehype: 'src/rehype/index.ts',
  retext: 'src/retext/index.ts',
};

const shared: Options = {
  target: 'es2022',
  platform: 'neutral',
  minifySyntax: true,
  treeshake: true,
  splitting: true,
  dts: { entry: library },
  define: { __VERSION__: JSON.stringify(version) },
  // The small libraries that are used are bundled, so that the package has no dependency (see NOTICE).
  noExternal: ['jalaali-js', '@persian-tools/persian-tools', 'htmlparser2', 'entities'],
};

export default defineConfig([
  // The command shares its chunks with the library.
  { ...shared, format: 'esm', entry: { ...library, cli: 'src/cli/main.ts' }, external: [/^node:/] },
  { ...shared, format: 'cjs', entry: library },
]);
