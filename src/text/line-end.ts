import { nextMatch } from './next-match';

/** All units of the kind LINE. In a long line the engine's own search is several times as fast as a loop that looks up kinds. */
const LINE_BREAK = /[\n-\r\x85\u2028\u2029]/g;

/** Where the line that holds `at` ends. */
export function lineEnd(text: string, at: number): number {
  return nextMatch(LINE_BREAK, text, at);
}
