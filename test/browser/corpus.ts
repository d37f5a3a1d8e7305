/** Every table of cases and every page, as Vite gives them in Node and in a browser alike. */
const FILES: Readonly<Record<string, string>> = import.meta.glob(
  ['../../corpus/cases/**/*.tsv', '../../corpus/articles/*/source.*', '../../corpus/pages/*'],
  { query: '?raw', import: 'default', eager: true },
);

/** A file of the corpus, named by its path in it. */
export interface CorpusFile {
  readonly name: string;
  /** A page as it is, or the cells of a table in three forms: as they are, with their escapes read, and with half-spaces for `|`. */
  readonly texts: readonly string[];
}

export const CORPUS: readonly CorpusFile[] = Object.entries(FILES)
  .map(([file, content]) => ({ name: file.slice('../../corpus/'.length), texts: textsOf(file, content) }))
  .sort((a, b) => (a.name < b.name ? -1 : 1));

function textsOf(file: string, content: string): string[] {
  if (!file.endsWith('.tsv')) return [content];
  const cells = content.split(/[\t\n]/).flatMap((cell) => [cell, unescaped(cell), cell.replaceAll('|', '\u200c')]);
  return [...new Set(cells)].filter((cell) => cell !== '');
}

function unescaped(cell: string): string {
  return cell.replace(/\\u([0-9a-f]{4})|\\n/g, (_, hex?: string) =>
    hex === undefined ? '\n' : String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
