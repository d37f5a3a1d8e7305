import type { State } from './state';

/** How far a run is, in the figures that the bar shows. */
export interface Figures {
  /** How many bytes of all files were read so far, and how many there are (null when not known); of packed files, packed bytes. */
  readonly read: number;
  readonly total: number | null;
  /** Since this run was started or resumed: seconds, unpacked bytes and records done, and by how much `read` has grown. */
  readonly seconds: number;
  readonly bytes: number;
  readonly records: number;
  readonly readNow: number;
}

const MOST_CELLS = 24;
/** With fewer cells than this only the figures are shown. */
const LEAST_CELLS = 5;
/** The bar is drawn no oftener than this. */
const STEP_MS = 200;
/** Whether the terminal, one in an editor for example, can't go back to the start of a line and would show each bar after the last. */
const IS_DUMB = process.env.TERM === 'dumb';

/**
 * The progress bar, no wider than `columns`: `[███████·················]  31 %  62.0 of 200.0 MB  21.4 MB/s  6,010 records/s  0:06 left`.
 */
export function bar({ read, total, seconds, bytes, records, readNow }: Figures, columns: number): string {
  const speeds = `${megabytes(perSecond(bytes, seconds))} MB/s  ${whole(perSecond(records, seconds))} records/s`;
  if (total === null || total === 0) return `${megabytes(read)} MB  ${speeds}`.slice(0, columns);
  const part = Math.min(1, read / total);
  const percent = String(Math.floor(part * 100)).padStart(3);
  const left = readNow > 0 ? `  ${clock((Math.max(0, total - read) / readNow) * seconds)} left` : '';
  const text = `${percent} %  ${megabytes(read)} of ${megabytes(total)} MB  ${speeds}${left}`;
  const cells = Math.min(MOST_CELLS, columns - text.length - '[] '.length);
  if (cells < LEAST_CELLS) return text.slice(0, columns);
  const full = Math.floor(part * cells);
  return `[${'█'.repeat(full)}${'·'.repeat(cells - full)}] ${text}`;
}

/** Measures a run and draws the bar in the last line of a terminal. */
export class Meter {
  readonly #stream: NodeJS.WriteStream;
  readonly #state: State;
  readonly #earlier: { readonly bytes: number; readonly records: number };
  readonly #start: number = performance.now();
  #readAtStart: number | null = null;
  #lastShown = 0;
  #isShown = false;

  constructor(stream: NodeJS.WriteStream, state: State) {
    this.#stream = stream;
    this.#state = state;
    this.#earlier = { bytes: state.bytes, records: state.records };
  }

  /** Draws the bar when `readOfFile` bytes of the current file were read, but not too often, and only on a terminal. */
  show(readOfFile: number): void {
    const now = performance.now();
    if (!this.#stream.isTTY || IS_DUMB || now - this.#lastShown < STEP_MS) return;
    this.#lastShown = now;
    this.#isShown = true;
    const { inputs } = this.#state.run;
    const read = inputs.slice(0, this.#state.file).reduce((sum, { size }) => sum + Math.max(0, size), readOfFile);
    this.#readAtStart ??= read;
    const total = inputs.some(({ size }) => size < 0) ? null : inputs.reduce((sum, { size }) => sum + size, 0);
    const figures = { read, total, readNow: read - this.#readAtStart, ...this.#done() };
    this.#stream.write(`\r${bar(figures, (this.#stream.columns || 80) - 1)}\u001b[K`);
  }

  /** Removes the bar, so that a message can be written in its place. */
  hide(): void {
    if (this.#isShown) this.#stream.write('\r\u001b[K');
    this.#isShown = false;
  }

  /** One line: `57,322 records, 41,003 changed, 2 broken (see REJECTS), 200.0 MB in 9.1 s (22.0 MB/s, 6,299 records/s)`. */
  summary(rejects: string | null): string {
    const { records, changed, broken, bytes } = this.#state;
    const done = this.#done();
    const before = this.#earlier.records > 0 ? ` (${whole(this.#earlier.records)} of them before)` : '';
    const speed = `${megabytes(perSecond(done.bytes, done.seconds))} MB/s, ${whole(perSecond(done.records, done.seconds))} records/s`;
    const where = broken > 0 && rejects !== null ? ` (see ${rejects})` : '';
    return (
      `${whole(records)} ${records === 1 ? 'record' : 'records'}${before}, ${whole(changed)} changed, ${whole(broken)} broken${where}, ` +
      `${megabytes(bytes)} MB in ${done.seconds.toFixed(1)} s (${speed})`
    );
  }

  #done(): { seconds: number; bytes: number; records: number } {
    return {
      seconds: (performance.now() - this.#start) / 1000,
      bytes: this.#state.bytes - this.#earlier.bytes,
      records: this.#state.records - this.#earlier.records,
    };
  }
}

function perSecond(count: number, seconds: number): number {
  return seconds > 0 ? count / seconds : 0;
}

/** A whole number with commas between thousands. */
function whole(value: number): string {
  return Math.round(value).toLocaleString('en-US');
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}

/** `m:ss` or `h:mm:ss`. */
function clock(seconds: number): string {
  const all = Math.round(seconds);
  const two = (value: number): string => String(value).padStart(2, '0');
  const [hours, minutes] = [Math.floor(all / 3600), Math.floor(all / 60) % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(all % 60)}` : `${minutes}:${two(all % 60)}`;
}
