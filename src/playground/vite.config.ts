import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Plugin, UserConfig } from 'vite';

/** The service worker needs a name that stays the same: a browser looks for a new version at the address that it knows. */
const OFFLINE = 'offline.js';

const config: UserConfig = {
  root: import.meta.dirname,
  base: './',
  define: {
    __ARTICLE__: JSON.stringify(readFileSync('corpus/articles/asriran-995326/source.txt', 'utf8')),
  },
  plugins: [listFiles(), fontLicence()],
  worker: { format: 'es' },
  build: {
    outDir: '../../playground-dist',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: false,
    chunkSizeWarningLimit: 1500,
    rollupOptions: {
      checks: { pluginTimings: false },
      input: { index: `${import.meta.dirname}/index.html`, offline: `${import.meta.dirname}/offline.ts` },
      output: { entryFileNames: ({ name }) => (name === 'offline' ? OFFLINE : 'assets/[name]-[hash].js') },
    },
  },
};
export default config;

/** Puts the names of all built files into the service worker, and a version that is computed from their contents. */
function listFiles(): Plugin {
  return {
    name: 'list-files',
    enforce: 'post',
    generateBundle(_, bundle) {
      const version = createHash('sha256');
      const files: string[] = [];
      for (const [name, file] of Object.entries(bundle).sort()) {
        if (name === OFFLINE) continue;
        files.push(name);
        version.update(name).update(file.type === 'chunk' ? file.code : file.source);
      }
      const offline = bundle[OFFLINE];
      if (offline?.type !== 'chunk') throw new Error(`no ${OFFLINE} was built`);
      offline.code = offline.code
        .replaceAll('__FILES__', JSON.stringify(files))
        .replaceAll('__VERSION__', JSON.stringify(version.digest('hex').slice(0, 16)));
    },
  };
}

/** The font's licence must be shipped with the font. */
function fontLicence(): Plugin {
  return {
    name: 'font-licence',
    generateBundle() {
      const source = readFileSync('node_modules/vazirmatn/OFL.txt', 'utf8');
      this.emitFile({ type: 'asset', fileName: 'assets/vazirmatn-OFL.txt', source });
    },
  };
}
