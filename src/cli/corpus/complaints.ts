/** Broken records that follow one another in one file, all for the same reason. */
interface Series {
  /** What messages call the file. */
  readonly name: string;
  readonly reason: string;
  /** The fields of the first record, if it lacks the one that was asked for; those of the others may differ. */
  readonly present: string | undefined;
  /** The line of the first record, from 1. */
  readonly line: number;
  /** The numbers of the first and the last record, counted over all files. */
  readonly first: number;
  last: number;
}

/**
 * Reports what can't be used. Broken records that follow one another and are broken for the same reason get one message: a wrong `--field`
 * is reported once and not for every record.
 */
export class Complaints {
  readonly #tell: (message: string) => void;
  #series: Series | null = null;

  constructor(tell: (message: string) => void) {
    this.#tell = tell;
  }

  /** Takes a broken record. Its report is held back until it is known whether the next record is broken for the same reason. */
  add(name: string, line: number, record: number, reason: string, present?: string): void {
    const series = this.#series;
    if (series?.name === name && series.reason === reason && series.last === record - 1) {
      series.last = record;
      return;
    }
    this.flush();
    this.#series = { name, reason, present, line, first: record, last: record };
  }

  /** Says that all broken records before this one were added: if the last one isn't among them, the series has ended. */
  upTo(record: number): void {
    if (this.#series !== null && this.#series.last < record - 1) this.flush();
  }

  /** Reports what is wrong with a whole file. */
  ofFile(message: string): void {
    this.flush();
    this.#tell(message);
  }

  /** Reports what was held back. */
  flush(): void {
    if (this.#series === null) return;
    const { name, line, reason, present, first, last } = this.#series;
    this.#series = null;
    const has = present === undefined ? '' : `; ${first === last ? 'it' : 'the first'} has: ${present}`;
    this.#tell(`${name}:${line}: ${reason}${lengthOfSeries(last - first)} passed on unchanged${has}`);
  }
}

function lengthOfSeries(more: number): string {
  if (more === 0) return '; the record is';
  const others = more === 1 ? 'record' : `${more.toLocaleString('en-US')} records`;
  return `, and so for the next ${others}; ${more === 1 ? 'both' : 'all'} are`;
}
