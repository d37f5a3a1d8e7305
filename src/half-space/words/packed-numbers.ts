/**
 * Lists of numbers as printable ASCII. Most numbers are one sign each, so that gzip sees which are frequent and packs them well. `pack…` is for the
 * forge, `unpack…` for the library.
 */

/** Printable ASCII without quotes, backslash, and what is special in a template literal. */
const SIGNS = '!#%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~';
/** The last signs stand for no digit: each comes before a number of two, three or four digits. */
const LONG_FORMS = 3;
/** The others are the digits. */
const BASE = SIGNS.length - LONG_FORMS;

function packNumber(number: number): string {
  if (number < BASE) return SIGNS[number]!;
  let signs = '';
  let rest = number;
  for (; rest > 0 || signs.length < 2; rest = Math.floor(rest / BASE)) signs = SIGNS[rest % BASE]! + signs;
  return SIGNS[BASE + signs.length - 2]! + signs;
}

/** Packs numbers ≥ 0. */
function packNumbers(numbers: readonly number[]): string {
  return numbers.map(packNumber).join('');
}

/** Packs ascending numbers as the differences between them. */
export function packAscending(numbers: readonly number[]): string {
  return packNumbers(numbers.map((number, i) => number - (numbers[i - 1] ?? 0)));
}

/** Numbers of which most are small, two of them in a sign: with one sign each, gzip would find repetitions that take more bits than the numbers do. */
export interface PackedPairs {
  /** A sign for each two numbers. */
  readonly pairs: string;
  /** The numbers that are too large for a pair. */
  readonly large: string;
}

/** The least number that is too large for a pair, and what stands in the pair for all of these. */
const LARGE = 8;
const PER_NUMBER = LARGE + 1;

/** Packs numbers ≥ 0. */
export function packPairs(numbers: readonly number[]): PackedPairs {
  let pairs = '';
  for (let i = 0; i < numbers.length; i += 2) {
    const [first, second] = [numbers[i]!, numbers[i + 1] ?? 0].map((number) => Math.min(number, LARGE));
    pairs += SIGNS[first! * PER_NUMBER + second!]!;
  }
  return { pairs, large: packNumbers(numbers.filter((number) => number >= LARGE)) };
}

/** Packs whole numbers of either sign, none of them 0: −1, 1, −2, 2 … become 0, 1, 2, 3 … */
export function packWeights(weights: readonly number[]): PackedPairs {
  return packPairs(weights.map((weight) => (weight < 0 ? -2 * weight - 2 : 2 * weight - 1)));
}

/** Calls `visit` for each number, with its place in the list. */
function unpackNumbers(packed: string, visit: (number: number, place: number) => void): void {
  const values = valuesOfSigns();
  let place = 0;
  for (let at = 0; at < packed.length; ) {
    let number = values[packed.charCodeAt(at++)]!;
    if (number >= BASE) {
      const end = at + number - BASE + 2;
      for (number = 0; at < end; at++) number = number * BASE + values[packed.charCodeAt(at)]!;
    }
    visit(number, place++);
  }
}

export function unpackAscending(packed: string, visit: (number: number, place: number) => void): void {
  let number = 0;
  unpackNumbers(packed, (distance, place) => {
    number += distance;
    visit(number, place);
  });
}

/** The `count` numbers of a list of pairs, all below 256. */
export function unpackPairs({ pairs, large }: PackedPairs, count: number): Uint8Array {
  const values = valuesOfSigns();
  // One more, since the last pair may hold one number.
  const numbers = new Uint8Array(count + 1);
  for (let i = 0; i < pairs.length; i++) {
    const pair = values[pairs.charCodeAt(i)]!;
    numbers[2 * i + 1] = pair % PER_NUMBER;
    numbers[2 * i] = pair / PER_NUMBER;
  }
  let place = -1;
  unpackNumbers(large, (number) => {
    place = numbers.indexOf(LARGE, place + 1);
    numbers[place] = number;
  });
  return numbers.subarray(0, count);
}

/** The `count` weights of a list, all from −127 to 127. */
export function unpackWeights(packed: PackedPairs, count: number): Int8Array {
  const numbers = unpackPairs(packed, count);
  const weights = new Int8Array(count);
  for (let i = 0; i < count; i++)
    weights[i] = (numbers[i]! & 1) === 1 ? (numbers[i]! + 1) >> 1 : -(numbers[i]! >> 1) - 1;
  return weights;
}

/** What each sign stands for. */
function valuesOfSigns(): Uint8Array {
  const values = new Uint8Array(128);
  for (let i = 0; i < SIGNS.length; i++) values[SIGNS.charCodeAt(i)] = i;
  return values;
}
