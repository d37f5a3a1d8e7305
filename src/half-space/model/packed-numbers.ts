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

/** Packs whole numbers of either sign: 0, −1, 1, −2, 2 … become 0, 1, 2, 3, 4 … */
export function packSigned(numbers: readonly number[]): string {
  return packNumbers(numbers.map((number) => (number < 0 ? -2 * number - 1 : 2 * number)));
}

/** Calls `visit` for each number, with its place in the list. */
function unpackNumbers(packed: string, visit: (number: number, place: number) => void): void {
  const values = new Uint8Array(128);
  for (let i = 0; i < SIGNS.length; i++) values[SIGNS.charCodeAt(i)] = i;
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

export function unpackSigned(packed: string, visit: (number: number, place: number) => void): void {
  unpackNumbers(packed, (number, place) => visit((number & 1) === 1 ? -((number + 1) >> 1) : number >> 1, place));
}
