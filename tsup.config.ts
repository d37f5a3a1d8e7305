import { readFileSync } from 'node:fs';
import { minify } from 'terser';
import { defineConfig, type Options } from 'tsup';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** Source maps are for `npm run coverage:cli` alone, and no part of the package. */
const sourcemap = process.env.MATN_SOURCE_MAPS !== undefined;

/** One entry a sub-path. */
const library = {
  index: 'src/index.ts',
  characters: 'src/characters/index.ts',
  'half-space': 'src/half-space/index.ts',
  digits: 'src/digits/index.ts',
  numbers: 'src/numbers/index.ts',
  dates: 'src/dates/index.ts',
  article: 'src/article/index.ts',
  'article-html': 'src/article-html/index.ts',
  html: 'src/html/index.ts',
  search: 'src/folding/index.ts',
  stream: 'src/stream/index.ts',
  rehype: 'src/rehype/index.ts',
  retext: 'src/retext/index.ts',
};

/**
 * Puts constant numbers into the expressions that use them. esbuild does so only in files that import nothing, and engines don't once
 * it has made a `var` of each: loops over code units are slower so, and the packed files larger. Values that are used once are put where
 * they are used, which bundlers don't do between all statements.
 */
const inlinedConstants: NonNullable<Options['plugins']>[number] = {
  name: 'inlined-constants',
  async renderChunk(source, { path }) {
    if (sourcemap || !/\.c?js$/.test(path)) return;
    const { code } = await minify(source, {
      module: true,
      mangle: false,
      compress: { defaults: false, collapse_vars: true, evaluate: true, reduce_vars: true, unused: true },
      format: { beautify: true, comments: true, ecma: 2020, indent_level: 2, preserve_annotations: true },
    });
    return { code: code! };
  },
};

const shared: Options = {
  target: 'es2022',
  platform: 'neutral',
  minifySyntax: true,
  // persian-tools spreads tables that nothing here needs, and lists the keys of three (so they are named in its build); a property that
  // is read for nothing has no effect in any of these files.
  treeshake: { propertyReadSideEffects: false, manualPureFunctions: ['Array.from', 'R.keys', 'O.keys', 'g6.keys'] },
  plugins: [inlinedConstants],
  splitting: true,
  sourcemap,
  define: { __VERSION__: JSON.stringify(version) },
  // The small libraries that are used are bundled, so that the package has no dependency (see NOTICE).
  noExternal: ['@persian-tools/persian-tools', 'csv-parse', 'csv-stringify', 'htmlparser2', 'entities'],
};

/** piscina starts the threads of `--jobs` from a file beside its own; in the built package that is `pool-worker.cjs`. */
const piscinaInOneFile: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'piscina-in-one-file',
  setup(build) {
    build.onLoad({ filter: /piscina\/dist\/index\.js$/ }, ({ path }) => {
      const contents = readFileSync(path, 'utf8').replace("'worker.js'", "'pool-worker.cjs'");
      if (!contents.includes("'pool-worker.cjs'")) throw new Error('piscina starts its threads in another way');
      return { contents };
    });
  },
};

export default defineConfig([
  // The command shares its chunks with the library.
  { ...shared, format: 'esm', entry: { ...library, cli: 'src/cli/main.ts' }, external: [/^node:/] },
  {
    ...shared,
    format: 'cjs',
    entry: { ...library, 'corpus-worker': 'src/cli/corpus/worker.ts' },
    external: [/^node:/],
  },
  // The types of both formats differ in the names of the files that they import alone, so one program makes them.
  { ...shared, format: ['esm', 'cjs'], entry: library, dts: { entry: library, only: true } },
  {
    format: 'cjs',
    target: 'es2022',
    platform: 'node',
    entry: { pool: 'src/cli/corpus/pool.ts', 'pool-worker': 'node_modules/piscina/dist/worker.js' },
    noExternal: ['piscina'],
    external: ['@napi-rs/nice'],
    splitting: false,
    esbuildPlugins: [piscinaInOneFile],
  },
]);
