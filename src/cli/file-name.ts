/** What the name of a file tells before the file is opened. */

/** The file name that stands for standard input. */
export const STDIN = '-';

/** How a file is named in messages. */
export function nameOf(file: string): string {
  if (file === STDIN) return 'standard input';
  return file === '' ? "''" : file;
}

/** Whether a file is to be unpacked with gzip on reading, and packed on writing. */
export function isNamedGzip(file: string): boolean {
  return file.endsWith('.gz');
}

/** The option by which the records of a file are read whose name says that it has some; `undefined` for every other name. */
export function recordOptionOf(file: string): string | undefined {
  const [, ending = ''] = /\.(csv|tsv|jsonl|ndjson)(?:\.gz)?$/i.exec(file) ?? [];
  return RECORD_OPTIONS_BY_ENDING[ending.toLowerCase()];
}

const RECORD_OPTIONS_BY_ENDING: Readonly<Record<string, string>> = {
  csv: '--csv',
  tsv: '--csv --delimiter tab',
  jsonl: '--jsonl',
  ndjson: '--jsonl',
};

/** Whether a file holds HTML, packed or not. */
export function isNamedHtml(file: string): boolean {
  return /\.html?(?:\.gz)?$/i.test(file);
}
