/** Makes native expressions from the pieces that XRegExp composes. */

/** One of several letters, consecutive ones as a range. */
export function oneOf(all: string): string {
  const codes = [...new Set(all)].map((letter) => letter.charCodeAt(0)).sort((a, b) => a - b);
  const runs: [first: number, last: number][] = [];
  for (const code of codes) {
    const run = runs.at(-1);
    if (run?.[1] === code - 1) run[1] = code;
    else runs.push([code, code]);
  }
  const written = runs.map(([first, last]) => {
    if (last - first > 1) return `${inClass(first)}-${inClass(last)}`;
    return last === first ? inClass(first) : inClass(first) + inClass(last);
  });
  return codes.length === 1 ? escaped(codes[0]!) : `[${written.join('')}]`;
}

/** A letter that stands alone; # begins a comment in a pattern with free spacing. */
function escaped(code: number): string {
  return String.fromCharCode(code).replace(/[[\\\]^.*+?$()|{}/#]/, '\\$&');
}

function inClass(code: number): string {
  return String.fromCharCode(code).replace(/[[\\\]^-]/, '\\$&');
}

/** Drops the groups that XRegExp puts around each piece, if nothing repeats them and they hold no alternatives. */
export function plain(source: string): string {
  const [inside] = withoutGroups(source.replaceAll('(?:)', ''), 0);
  return inside;
}

/** The source from `from` to the closing bracket, or to the end, and where that is. */
function withoutGroups(source: string, from: number): [inside: string, to: number] {
  let inside = '';
  let at = from;
  while (at < source.length && source[at] !== ')') {
    const [token] = /^(?:\\.|\[(?:\\.|[^\]\\])*\]|\((?:\?(?:<?[=!]|:))?|.)/.exec(source.slice(at))! as unknown as [
      string,
    ];
    at += token.length;
    if (!token.startsWith('(')) {
      inside += token;
      continue;
    }
    const [content, end] = withoutGroups(source, at);
    at = end + 1;
    // A group that fills the one around it separates no more than that one does.
    const isWhole = inside === '' && (source[at] ?? ')') === ')';
    const isNeeded = token !== '(?:' || '?*+{'.includes(source[at] ?? ' ') || (/\|/.test(bare(content)) && !isWhole);
    inside += isNeeded ? `${token}${content})` : content;
  }
  return [inside, at];
}

/** A pattern without its classes, escapes and groups, whose bars separate nothing outside them. */
function bare(source: string): string {
  let outer = source.replace(/\\.|\[(?:\\.|[^\]\\])*\]/g, '');
  while (/\([^()]*\)/.test(outer)) outer = outer.replace(/\([^()]*\)/g, '');
  return outer;
}

const LETTER = /\[(?:\\.|[^\]\\])*\]|\\.|[^\\[\](){}|.?*+^$]/;
/** Two alternatives that are one letter each after the same mark: `.a|.[bc]`. */
const ALIKE = new RegExp(`(?<=^|[(|]|\\(\\?(?:<?[=!]|:))([._])(${LETTER.source})\\|\\1(${LETTER.source})(?=[|)]|$)`);

/** Plain, and with one class for alternatives of one letter each after the same mark. */
export function withClasses(source: string): string {
  const short = plain(source.replaceAll('[ ]', ' '));
  if (!ALIKE.test(short)) return short;
  return withClasses(
    short.replace(ALIKE, (_, mark: string, a: string, b: string) => mark + oneOf(lettersOf(a) + lettersOf(b))),
  );
}

function lettersOf(letter: string): string {
  const inside = letter.startsWith('[') ? letter.slice(1, -1) : letter;
  const one = String.raw`(\\?.)`;
  return inside
    .replace(new RegExp(`${one}-${one}`, 'g'), (_, first: string, last: string) => {
      const [from, to] = [first, last].map((end) => end.at(-1)!.charCodeAt(0)) as [number, number];
      return String.fromCharCode(...Array.from({ length: to - from + 1 }, (__, step) => from + step));
    })
    .replace(/\\(.)/g, '$1');
}
