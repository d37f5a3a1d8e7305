import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The part of package.json that is used. */
interface Manifest {
  readonly exports: Readonly<Record<string, unknown>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** The folder of a user who has installed the packed package and all that it may be used with. */
export interface Consumer {
  readonly folder: string;
  /** Every file of the tarball. */
  readonly files: readonly string[];
  readonly manifest: Manifest;
  /** All that can be imported: `matn`, `matn/dates` and so on. */
  readonly doors: readonly string[];
}

/** Packs the package, installs it into an empty folder, and puts the scripts and texts of the matrix beside it. */
export function installed(): Consumer {
  const folder = mkdtempSync(path.join(tmpdir(), 'matn-matrix-'));
  const packed = execFileSync('npm', ['pack', '--json', '--pack-destination', folder, '--ignore-scripts'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [{ filename, files }] = JSON.parse(packed) as [{ filename: string; files: { path: string }[] }];
  writeFileSync(path.join(folder, 'package.json'), '{ "name": "consumer", "private": true, "type": "module" }');
  const install = ['install', '--prefer-offline', '--no-audit', '--no-fund', '--legacy-peer-deps', `./${filename}`];
  execFileSync('npm', install, { cwd: folder, stdio: 'pipe' });
  const modules = path.join(folder, 'node_modules');
  const manifest = JSON.parse(readFileSync(path.join(modules, 'matn/package.json'), 'utf8')) as Manifest;
  for (const name of [...Object.keys(manifest.peerDependencies ?? {}), ...typePackages()]) {
    const to = path.join(modules, name);
    mkdirSync(path.dirname(to), { recursive: true });
    if (!existsSync(to)) symlinkSync(path.resolve('node_modules', name), to);
  }
  cpSync('test/matrix/consumer', folder, { recursive: true });
  writeFileSync(path.join(folder, 'texts.json'), JSON.stringify(corpusTexts()));
  const doors = Object.keys(manifest.exports)
    .filter((name) => !name.endsWith('.json'))
    .map((name) => path.posix.join('matn', name));
  return { folder, files: files.map((file) => file.path), manifest, doors };
}

/** The packages of types, such as those of Node. */
function typePackages(): string[] {
  return readdirSync('node_modules/@types').map((name) => `@types/${name}`);
}

/** The article, and every cell of the tables of cases once that has Persian letters: the others are notes, names and expected values. */
function corpusTexts(): string[] {
  const files = readdirSync('corpus/cases', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.tsv'),
  );
  const cells = files.flatMap((file) => readFileSync(path.join('corpus/cases', file), 'utf8').split(/[\t\n]/));
  const article = readFileSync('corpus/articles/asriran-995326/source.txt', 'utf8');
  return [...new Set([article, ...cells.filter((cell) => /\p{Script=Arabic}/u.test(cell))])];
}
