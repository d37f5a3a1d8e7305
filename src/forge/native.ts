/** Makes short native expressions of what XRegExp composes, which has a group round every piece and free spacing left over. */

/** A pattern for one of several letters, with consecutive ones as a range. */
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

/** A letter outside a class. # is escaped, too, since it begins a comment in a pattern with free spacing. */
function escaped(code: number): string {
  return String.fromCharCode(code).replace(/[[\\\]^.*+?$()|{}/#]/, '\\$&');
}

function inClass(code: number): string {
  return String.fromCharCode(code).replace(/[[\\\]^-]/, '\\$&');
}

/** Drops the groups that XRegExp puts around each piece, unless they are repeated or keep alternatives together. */
export function plain(source: string): string {
  const [inside] = withoutGroups(source.replaceAll('(?:)', ''), 0);
  return inside;
}

/** The source from `from` to the next unpaired `)` or the end, without needless groups, and where that is. */
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
    const isRepeated = '?*+{'.includes(source[at] ?? ' ');
    // Alternatives needn't be kept together in a group that is all that the group around it contains.
    const isWhole = inside === '' && (source[at] ?? ')') === ')';
    const isNeeded = token !== '(?:' || isRepeated || (/\|/.test(bare(content)) && !isWhole);
    inside += isNeeded ? `${token}${content})` : content;
  }
  return [inside, at];
}

/** A pattern without its classes, escapes and groups: a bar that is left separates alternatives of the pattern as a whole. */
function bare(source: string): string {
  let outer = source.replace(/\\.|\[(?:\\.|[^\]\\])*\]/g, '');
  while (/\([^()]*\)/.test(outer)) outer = outer.replace(/\([^()]*\)/g, '');
  return outer;
}

const LETTER = /\[(?:\\.|[^\]\\])*\]|\\.|[^\\[\](){}|.?*+^$]/;
/** Two neighbouring alternatives that are one letter each after the same mark: `.a|.[bc]`. */
const ALIKE = new RegExp(`(?<=^|[(|]|\\(\\?(?:<?[=!]|:))([._])(${LETTER.source})\\|\\1(${LETTER.source})(?=[|)]|$)`);

/** The plain source, with such alternatives written as one class: `.[abc]`. */
export function withClasses(source: string): string {
  const short = plain(source.replaceAll('[ ]', ' '));
  if (!ALIKE.test(short)) return short;
  return withClasses(
    short.replace(ALIKE, (_, mark: string, a: string, b: string) => mark + oneOf(lettersOf(a) + lettersOf(b))),
  );
}

/** All letters that a letter or a class stands for. */
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
