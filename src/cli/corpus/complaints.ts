/** Broken records that follow one another in one file, all for the same reason; lines count from 1, records over all files. */
interface Series {
  readonly name: string;
  readonly reason: string;
  readonly line: number;
  readonly first: number;
  last: number;
}

/**
 * Tells of broken records, with one message for those that follow one another and are broken for the same reason: a wrong `--field` is
 * told once, not with every record.
 */
export class Complaints {
  readonly #tell: (message: string) => void;
  #series: Series | null = null;

  constructor(tell: (message: string) => void) {
    this.#tell = tell;
  }

  /** A broken record: its file and line, and its number. */
  add(name: string, line: number, record: number, reason: string): void {
    const series = this.#series;
    if (series?.name === name && series.reason === reason && series.last === record - 1) {
      series.last = record;
      return;
    }
    this.flush();
    this.#series = { name, reason, line, first: record, last: record };
  }

  /** All records before this one are known: what isn't broken ends the series. */
  upTo(record: number): void {
    if (this.#series !== null && this.#series.last < record - 1) this.flush();
  }

  /** Tells what was held back. */
  flush(): void {
    if (this.#series === null) return;
    const { name, line, reason, first, last } = this.#series;
    this.#series = null;
    this.#tell(`${name}:${line}: ${reason}${rest(last - first)} passed on unchanged`);
  }
}

function rest(more: number): string {
  if (more === 0) return '; the record is';
  const others = more === 1 ? 'record' : `${more.toLocaleString('en-US')} records`;
  return `, and so for the next ${others}; ${more === 1 ? 'both' : 'all'} are`;
}
