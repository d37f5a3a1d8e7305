import { datePeers } from '../ledger/date-peers';

export type Run = (text: string) => unknown;

/** Code to measure, in parts: a new process, a bundler and this process each put them together in their own way. */
export interface Code {
  /** The module, as a file in the project's root would import it. */
  readonly from: string;
  /** What is imported from it; each name gets a `$` in front of it in the code. */
  readonly names: readonly string[];
  /** Runs once, before the first call. */
  readonly setup?: string;
  /** An expression with `text` in it, or a function body in braces. */
  readonly call: string;
}

/** A participant: a function of ours, an npm package, or a loop that does less than any of them and so must be faster. */
export interface System {
  readonly name: string;
  readonly load: () => Promise<Run>;
  readonly code?: Code;
}

/** What is compared; the first system is ours. */
export interface Comparison {
  readonly name: string;
  readonly title: string;
  readonly unit: 'MB' | 'stamps' | 'days';
  readonly systems: readonly System[];
}

const virastar = (name = 'virastar'): System =>
  system(name, {
    from: 'virastar',
    names: ['default'],
    // By default it also rewrites dates.
    setup: 'const virastar = new $default({ normalize_dates: false });',
    call: 'virastar.cleanup(text)',
  });
const persianTools = (...names: string[]): System =>
  system('persian-tools', {
    from: '@persian-tools/persian-tools',
    names,
    call: names.reduceRight((inner, name) => `$${name}(${inner})`, 'text'),
  });
const persianjs = (...methods: string[]): System =>
  system('persianjs', {
    from: 'persianjs',
    names: ['default'],
    call: `$default(text)${methods.map((method) => `.${method}()`).join('')}.toString()`,
  });

/** Looks up every code unit in a table and writes a new text: no set of rules can be cheaper. */
const tableLoop: System = {
  name: 'bare table loop',
  load: async () => {
    const table = new Uint16Array(0x10000).map((_, unit) => unit);
    for (const [from, to] of ['يی', 'كک']) table[from!.charCodeAt(0)] = to!.charCodeAt(0);
    const decoder = new TextDecoder('utf-16le');
    return (text) => {
      const units = new Uint16Array(text.length);
      for (let i = 0; i < text.length; i++) units[i] = table[text.charCodeAt(i)]!;
      return decoder.decode(units);
    };
  },
};
const nfc: System = { name: "normalize('NFC')", load: async () => (text) => text.normalize('NFC') };
const FLOOR = [tableLoop, nfc];

const DAYS = 10_000;
/** Code that makes a call for many numbers `i`. The calls below turn them into days from the year 1300 on, all of which exist. */
const overDays = (call: string): string =>
  `{ let days = 0; for (let i = 0; i < ${DAYS}; i++) if (${call}) days++; return days; }`;

export const COMPARISONS: readonly Comparison[] = [
  {
    name: 'half-spaces',
    title: 'Half-spaces put back',
    unit: 'MB',
    systems: [
      ours('repairHalfSpaces', 'half-space'),
      virastar(),
      persianTools('halfSpace'),
      persianjs('halfSpace'),
      ...FLOOR,
    ],
  },
  {
    name: 'characters',
    title: 'Characters written one way',
    unit: 'MB',
    systems: [
      ours('normalizeCharacters', 'characters'),
      system("matn, 'safe', every change listed", {
        from: './dist/index.js',
        names: ['analyze'],
        call: "$analyze(text, { profile: 'safe' }).changes",
      }),
      persianTools('digitsArToFa', 'toPersianChars'),
      persianjs('arabicChar', 'arabicNumber'),
      ...FLOOR,
    ],
  },
  {
    name: 'punctuation',
    title: 'Characters, punctuation, digits; no half-spaces',
    unit: 'MB',
    systems: [
      system("matn, 'editorial' without half-spaces", {
        from: './dist/index.js',
        names: ['createNormalizer', 'PROFILES'],
        setup: `const rules = Object.fromEntries($PROFILES.news.filter((rule) => !$PROFILES.safe.includes(rule)).map((rule) => [rule, false]));
          const normalizer = $createNormalizer({ profile: 'editorial', rules });`,
        call: 'normalizer(text)',
      }),
      virastar(),
      ...FLOOR,
    ],
  },
  {
    name: 'editorial',
    title: 'All of it: characters, half-spaces, punctuation, digits',
    unit: 'MB',
    systems: [
      system("matn, 'editorial'", {
        from: './dist/index.js',
        names: ['normalize'],
        call: "$normalize(text, { profile: 'editorial' })",
      }),
      system("matn, 'news'", { from: './dist/index.js', names: ['normalize'], call: '$normalize(text)' }),
      system("matn, 'editorial', every change listed", {
        from: './dist/index.js',
        names: ['analyze'],
        call: "$analyze(text, { profile: 'editorial' }).changes",
      }),
      virastar(),
      persianTools('halfSpace', 'digitsEnToFa', 'digitsArToFa', 'toPersianChars'),
      persianjs('arabicChar', 'arabicNumber', 'englishNumber', 'halfSpace'),
      ...FLOOR,
    ],
  },
  {
    name: 'dates-in-text',
    title: 'Dates found in running text',
    unit: 'MB',
    systems: [
      ours('findDates', 'dates'),
      system('chrono-node', { from: 'chrono-node', names: ['parse'], call: '$parse(text, new Date(2024, 8, 6))' }),
      ...FLOOR,
    ],
  },
  {
    name: 'stamp',
    title: 'One stamp, 1403/06/16, each given the format that it needs',
    unit: 'stamps',
    systems: [
      ours('toIsoDate', 'dates'),
      system('date-fns-jalali', {
        from: 'date-fns-jalali',
        names: ['parse'],
        call: "$parse(text, 'yyyy/MM/dd', new Date(2024, 8, 6)).getTime()",
      }),
      system('moment-jalaali', {
        from: 'moment-jalaali',
        names: ['default'],
        call: "$default(text, 'jYYYY/jMM/jDD', true).format('YYYY-MM-DD')",
      }),
      system('jalali-moment', {
        from: 'jalali-moment',
        names: ['default'],
        call: "$default.from(text, 'fa', 'YYYY/MM/DD').format('YYYY-MM-DD')",
      }),
      system('chrono-node', { from: 'chrono-node', names: ['parse'], call: '$parse(text, new Date(2024, 8, 6))[0]' }),
    ],
  },
  {
    name: 'stamps',
    title: 'Stamps of all shapes, each given the list of formats that it needs',
    unit: 'stamps',
    systems: [
      ours('toIsoDate', 'dates'),
      ...['date-fns-jalali', 'moment-jalaali', 'jalali-moment', 'chrono-node'].map(datePeer),
    ],
  },
  {
    name: 'days',
    title: 'Jalali to Gregorian, the day checked',
    unit: 'days',
    systems: [
      system('matn', {
        from: './dist/dates.js',
        names: ['jalaliToGregorian'],
        call: overDays('$jalaliToGregorian(1300 + (i % 110), 1 + (i % 12), 1 + (i % 28))'),
      }),
      system('jalaali-js', {
        from: 'jalaali-js',
        names: ['isValidJalaaliDate', 'toGregorian'],
        call: overDays(
          '$isValidJalaaliDate(1300 + (i % 110), 1 + (i % 12), 1 + (i % 28)) && $toGregorian(1300 + (i % 110), 1 + (i % 12), 1 + (i % 28))',
        ),
      }),
    ],
  },
];

/** How much one text is, in the unit of a comparison. */
export function amountOf({ unit }: Comparison, text: string): number {
  if (unit === 'MB') return Buffer.byteLength(text) / 1e6;
  return unit === 'days' ? DAYS : 1;
}

/** Loads the code into this process, as a function. */
async function load({ from, names, setup = '', call }: Code): Promise<Run> {
  const module = (await import(from.startsWith('./') ? `${process.cwd()}/${from}` : from)) as Record<string, unknown>;
  const body = call.startsWith('{') ? call : `(${call})`;
  return new Function(...names.map((name) => `$${name}`), `${setup}; return (text) => ${body};`)(
    ...names.map((name) => module[name]),
  ) as Run;
}

function system(name: string, code: Code): System {
  return { name, code, load: () => load(code) };
}

function ours(name: string, entry: string): System {
  return system('matn', { from: `./dist/${entry}.js`, names: [name], call: `$${name}(text)` });
}

function datePeer(name: string): System {
  return {
    name,
    load: async () => {
      const peer = (await datePeers()).find((each) => each.name === name)!;
      return (stamp) => peer.read(stamp);
    },
  };
}
