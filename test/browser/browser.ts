/**
 * `npm run test:browser -- [FILE…]`: the built package in a real Chromium gives what it gives in Node.
 *
 * The page imports `dist/index.js` as a browser would, from a server on this machine. The article, every case of the corpus
 * and each line of FILE (with its half-spaces deleted) go through both; the hashes of all results must agree.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { launchChromium } from '../chromium';

const TEXTS_AT_ONCE = 200;

type Library = typeof import('../../src/index');

/** Everything that a text gives; runs in Node and in the page. */
function results({ normalize, analyze, findDates, readArticle }: Library, texts: readonly string[]): string[] {
  return texts.map((text) => {
    const { changes } = analyze(text);
    return JSON.stringify([
      normalize(text),
      normalize(text, { profile: 'safe' }),
      changes,
      findDates(text),
      readArticle(text),
    ]);
  });
}

function corpusTexts(): string[] {
  const files = readdirSync('corpus/cases', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.tsv'),
  );
  const cells = files.flatMap((file) => readFileSync(path.join('corpus/cases', file), 'utf8').split(/[\t\n]/));
  return [readFileSync('corpus/articles/asriran-995326/source.txt', 'utf8'), ...cells];
}

const texts = [
  ...corpusTexts(),
  ...process.argv.slice(2).flatMap((file) => readFileSync(file, 'utf8').replaceAll('\u200c', '').split('\n')),
];

const server = createServer((request, response) => {
  const name = path.basename(request.url ?? '');
  if (name === '' || name === '/')
    response.setHeader('content-type', 'text/html').end('<!doctype html><meta charset="utf-8">');
  else if (existsSync(`dist/${name}`))
    response.setHeader('content-type', 'text/javascript').end(readFileSync(`dist/${name}`));
  else response.writeHead(404).end();
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const browser = await launchChromium();
try {
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  const inNode = createHash('sha256');
  const inBrowser = createHash('sha256');
  const library = (await import(path.resolve('dist/index.js'))) as Library;
  let different = 0;
  for (let i = 0; i < texts.length; i += TEXTS_AT_ONCE) {
    const some = texts.slice(i, i + TEXTS_AT_ONCE);
    const here = results(library, some);
    // The function goes over as text; a bundler's helper names must not go with it.
    const there = (await page.evaluate(
      `import('/index.js').then((library) => (${results.toString().replaceAll('__name', '((f) => f)')})(library, ${JSON.stringify(some)}))`,
    )) as string[];
    here.forEach((result, k) => {
      if (result !== there[k] && different++ < 5)
        console.error(`differs: ${JSON.stringify(some[k])}\n  Node     ${result}\n  browser  ${there[k]}`);
      inNode.update(result);
      inBrowser.update(there[k]!);
    });
  }
  console.log(`${texts.length} texts in Chromium ${browser.version()}`);
  console.log(`Node     sha256 ${inNode.digest('hex')}`);
  console.log(`browser  sha256 ${inBrowser.digest('hex')}`);
  if (different > 0) process.exitCode = 1;
} finally {
  await browser.close();
  server.close();
}
