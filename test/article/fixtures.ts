import { existsSync, readdirSync, readFileSync } from 'node:fs';

const ROOT = 'corpus/articles';

export interface Fixture {
  readonly name: string;
  readonly isHtml: boolean;
  readonly source: string;
  /** The record, reviewed by hand. */
  readonly record: unknown;
}

/** Every page of the corpus with its record; a page without one fails. */
export function fixtures(): Fixture[] {
  return readdirSync(ROOT).map((name) => {
    const isHtml = existsSync(`${ROOT}/${name}/source.html`);
    const source = readFileSync(`${ROOT}/${name}/source.${isHtml ? 'html' : 'txt'}`, 'utf8');
    return { name, isHtml, source, record: JSON.parse(readFileSync(`${ROOT}/${name}/record.json`, 'utf8')) };
  });
}
