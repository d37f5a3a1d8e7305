import { DECIMAL_SEPARATOR, FULL_STOP, SLASH } from '../text/units';

/** What may stand between groups of three digits: `,` `٬` `،` `'` `’`, no-break space, thin space, narrow no-break space. */
const SEPARATORS: ReadonlySet<number> = new Set([0x2c, 0x66c, 0x60c, 0x27, 0x2019, 0xa0, 0x2009, 0x202f]);

/** A number with more digits is refused: it is no quantity but a code, and reading it would cost time. */
const MOST_DIGITS = 40;

/** A number in figures as it was read. It is kept as digits, so that a word such as «میلیون» (million) can move the point without loss. */
export interface Figures {
  /** Where it ends. */
  readonly end: number;
  /** All its digits in Latin, without the point, with leading zeros as they are written. */
  readonly digits: string;
  /** How many of the digits come after the point. */
  readonly decimals: number;
  /** Whether it has a thousands separator. */
  readonly grouped: boolean;
}

/**
 * Reads the number that begins with the digit at `start`: digits in one piece or in groups of three with one and the same
 * separator, then perhaps a point (`.` or `٫`, and `/` if `slash` is set) with decimals. What doesn't fit is left unread: of
 * `1,23` only `1` is read. The three digit sets count alike, also mixed in one number.
 */
export function readFigures(text: string, start: number, slash: boolean): Figures {
  let at = digitsEnd(text, start);
  let grouped = false;
  let decimals = 0;
  let digits = latin(text, start, at);
  const separator = text.charCodeAt(at);
  // A grouped number has one to three digits before the first separator, and doesn't begin with a zero.
  if (at - start <= 3 && digits[0] !== '0' && SEPARATORS.has(separator)) {
    while (text.charCodeAt(at) === separator && digitsEnd(text, at + 1) === at + 4) {
      digits += latin(text, at + 1, at + 4);
      at += 4;
      grouped = true;
    }
  }
  const point = text.charCodeAt(at);
  if (point === FULL_STOP || point === DECIMAL_SEPARATOR || (slash && point === SLASH)) {
    const end = digitsEnd(text, at + 1);
    if (end > at + 1) {
      digits += latin(text, at + 1, end);
      decimals = end - at - 1;
      at = end;
    }
  }
  return { end: at, digits, decimals, grouped };
}

/** The value times ten to the `power`, or NaN if a double can't hold its whole part to the last digit. */
export function figuresValue({ digits, decimals }: Pick<Figures, 'digits' | 'decimals'>, power = 0): number {
  if (digits.length > MOST_DIGITS) return Number.NaN;
  // The engine rounds once; a product would round twice (1.1 × 1,000,000).
  const value = Number(`${digits}e${power - decimals}`);
  return value <= Number.MAX_SAFE_INTEGER ? value : Number.NaN;
}

/** Whether a unit is a Latin, Persian or Arabic-Indic digit. */
export function isDigit(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0x6f0 && unit <= 0x6f9) || (unit >= 0x660 && unit <= 0x669);
}

/** Where the run of digits that begins at `from` ends. */
function digitsEnd(text: string, from: number): number {
  let at = from;
  while (isDigit(text.charCodeAt(at))) at++;
  return at;
}

/** The digits from `start` to `end` in Latin. One more than the most are enough, since the number is then refused for its length. */
function latin(text: string, start: number, end: number): string {
  let digits = '';
  for (let i = start; i < end && i <= start + MOST_DIGITS; i++) digits += text.charCodeAt(i) & 0x0f;
  return digits;
}
