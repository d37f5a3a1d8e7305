/**
 * Makes a fixture of a page: `npm run make:fixture -- PAGE NAME` copies the page to `corpus/articles/NAME` and writes the record that
 * is read from it, to be reviewed line by line. `npm run make:fixture -- --update [NAME…]` writes records anew and prints the
 * differences, half-spaces as ┊ and no-break spaces as ⍽. Without `--update` no existing record is changed.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readArticle } from '../../article/index';
import { readArticleHtml } from '../../article-html/index';
import { readArguments, refuse } from '../arguments';
import { differences } from './differences';

const ROOT = 'corpus/articles';
const SOURCES = ['source.txt', 'source.html'];

const USAGE = 'make:fixture -- PAGE NAME, or --update [NAME…]';
const { values, positionals } = readArguments(USAGE, { update: { type: 'boolean', default: false } });
if (values.update)
  for (const name of positionals.length > 0 ? positionals : readdirSync(ROOT).sort()) await updateRecord(name);
else await makeFixture(positionals);

async function makeFixture([page, name, ...rest]: readonly string[]): Promise<void> {
  if (page === undefined || name === undefined || rest.length > 0) refuse('takes one PAGE and one NAME', USAGE);
  const folder = path.join(ROOT, name);
  if (existsSync(folder)) refuse(`${folder} is there already; --update ${name} writes its record anew`);
  if (!existsSync(page)) refuse(`${page} is not there`);
  mkdirSync(folder, { recursive: true });
  const source = path.join(folder, /\.html?$/i.test(page) ? 'source.html' : 'source.txt');
  writeFileSync(source, readFileSync(page));
  writeFileSync(path.join(folder, 'record.json'), await recordOf(source));
  console.log(`written: ${folder}; review record.json line by line`);
}

async function updateRecord(name: string): Promise<void> {
  const folder = path.join(ROOT, name);
  const source = SOURCES.map((file) => path.join(folder, file)).find((file) => existsSync(file));
  if (source === undefined) refuse(`${folder} has no ${SOURCES.join(' or ')}`);
  const file = path.join(folder, 'record.json');
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const after = await recordOf(source);
  if (before === after) return;
  writeFileSync(file, after);
  console.log(`${file}\n${differences(before, after)}`);
}

async function recordOf(source: string): Promise<string> {
  const page = readFileSync(source, 'utf8');
  const record = source.endsWith('.html') ? await readArticleHtml(page) : readArticle(page);
  return `${JSON.stringify(record, null, 2)}\n`;
}
