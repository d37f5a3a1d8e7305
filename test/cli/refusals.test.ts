import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/index';
import { folder, matn } from './command';

describe('the command', () => {
  it.each([
    [['normalize', '--profile', 'x'], "'safe', 'news', 'editorial', 'storage', 'searchKey'"],
    [['normalize', '--off', 'x'], "unknown rule 'x' in --off; there are: presentation-form"],
    [['normalize', '--min-confidence', 'x'], "--min-confidence takes a number, not 'x'"],
    [['normalize', '--min-confidence', ''], "--min-confidence takes a number, not ''"],
    [['normalize', '--min-confidence', '0x1'], "--min-confidence takes a number, not '0x1'"],
    [['normalize', '--min-confidence', ' 1'], "--min-confidence takes a number, not ' 1'"],
    [['normalize', '--min-confidence', '1e1'], "--min-confidence is a number from 0 to 1, not '10'"],
    [['normalize', '--jsonl', '--field', 'a', '--jobs', '0x2'], "--jobs takes a whole number from 1 to 256, not '0x2'"],
    [['normalize', '--jsonl', '--field', 'a', '--jobs', '1e1'], "--jobs takes a whole number from 1 to 256, not '1e1'"],
    [['words', '--fewest', '0b11'], "--fewest takes a number, not '0b11'"],
    [['normalize', '--jsonl', '--field', 'list[0]'], 'list[].name'],
    [['normalize', '--jsonl', '--field', 'a', '-o', folder], 'is a folder'],
    [['words', '--share', 'x'], "--share takes a number, not 'x'"],
    [['normalize', '--x'], "'--x'"],
    [['normalize', '--jsonl'], '--field'],
    [['normalize', '--field', 'a'], '--jsonl'],
    [['digits'], 'persian, latin, arabic'],
    [['dates', '--reference', 'x'], 'reference'],
    [['article', '--reference', 'x'], "--reference takes an ISO 8601 day, or day and time, not 'x'"],
    [['normalize', '--json'], '--json goes with --explain'],
    [['article', '--show', '--json'], 'one of them'],
    [['article', '--json', '--jsonl', '--field', 'a'], '--json goes with whole pages'],
    [['inspect', '--json', '--csv', '--field', 'a'], 'records are JSON without it'],
    [['x'], 'normalize, article, dates, numbers, digits, inspect'],
  ])('refuses %j, and says what there is', (args, message) => {
    const { status, stdout, stderr } = matn(args, '');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr.trim().split('\n').length).toBe(1);
  });
});

describe('options that do not go together, or with the input', () => {
  it.each<[string[], string, string?]>([
    [['normalize', '--jsonl', '--csv', '--field', 'a'], 'one of them'],
    [['normalize', '--jsonl', '--field', 'a..b'], 'a field is written'],
    [['normalize', '--jsonl', '--field', 'a', '--jobs', '0'], '--jobs takes a whole number'],
    [['normalize', '--jsonl', '--field', 'a', '--resume'], '--output'],
    [['normalize', '--jsonl', '--field', 'a', '--resume', '-o', 'x'], 'not standard input'],
    [['normalize', '--jsonl', '--field', 'a', '--explain'], 'matn inspect counts the changes of each record'],
    [['normalize', '--jsonl', '--field', 'a', '-o', 'x', '--rejects', 'x'], 'a file of its own'],
    [['normalize', '--csv', '--field', 'a', '--delimiter', '"'], '--delimiter'],
    [['normalize', '--csv', '--field', 'a'], "no column 'a'; there are: b"],
    [['dates', '--csv', '--field', 'a'], "no column 'a'; there are: b"],
    [['dates', '--csv', '--field', 'a'], "there are: a;b; try --delimiter ';'", 'a;b\n'],
    [['digits', '--to', 'latin', '--csv', '--field', 'a'], '; try --delimiter tab', 'a\tb\n'],
    [['dates', '--csv', '--delimiter', ';', '--field', 'a'], "there are: a,b; try --delimiter ','", 'a,b\n'],
    [['article', '--csv', '--field', 'a', '--field', 'b'], 'one --field'],
    [['article', '--jsonl', '--field', 'a', '--field', 'b'], 'one --field'],
  ])('are refused: %j', (args, message, input = 'b\n') => {
    const { status, stdout, stderr } = matn(args, input);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
  });
});

describe('the message of a refusal', () => {
  it.each([
    [
      ['normalize', '--profil', 'safe'],
      "unknown option '--profil'; did you mean '--profile'? See matn normalize --help",
    ],
    [['normalize', '--x'], "unknown option '--x'; see matn normalize --help"],
    [['dates', '--jsonl', '--feild', 'x'], "unknown option '--feild'; did you mean '--field'? See matn dates --help"],
    [
      ['normalise', 'page.txt'],
      "unknown command 'normalise'; did you mean 'normalize'? There are: normalize, article, dates, numbers, digits, inspect, words",
    ],
    [
      ['--profile', 'safe', 'page.txt'],
      "a command comes before '--profile'; there are: normalize, article, dates, numbers, digits, inspect, words",
    ],
    [['dates', '--reference'], "option '--reference <value>' argument missing; see matn dates --help"],
    [
      ['normalize', '--min-confidence', '-1'],
      "option '--min-confidence' argument missing; one that begins with a dash is written --min-confidence=-…; see matn normalize --help",
    ],
    [
      ['normalize', '-o', '--html'],
      "option '-o' argument missing; one that begins with a dash is written --output=-…; see matn normalize --help",
    ],
    [
      ['normalize', '-page.txt'],
      "unknown option '-p'; a file whose name begins with a dash is written ./-…; see matn normalize --help",
    ],
    [['digits', 'page.txt'], 'digits needs --to SET: persian, latin, arabic'],
    [['digits', '--to', 'roman'], "--to takes persian, latin, arabic, not 'roman'"],
    [['article', '--time-zone', 'x'], "--time-zone takes an IANA name such as 'Asia/Tehran', not 'x'"],
    [['article', '--zone', 'x'], "--zone takes an IANA name such as 'Asia/Tehran', not 'x'"],
    [
      ['dates', '--reference', '1403-06-16'],
      "--reference takes a Gregorian day, '1403-06-16' is one of the year 1403; is 2024-09-06 meant?",
    ],
    [
      ['article', '--reference', '1403-06-16'],
      "--reference takes a Gregorian day, '1403-06-16' is one of the year 1403; is 2024-09-06 meant?",
    ],
    [
      ['dates', '--reference', '1403-06-16T10:00'],
      "--reference takes a Gregorian day, '1403-06-16T10:00' is one of the year 1403; is 2024-09-06 meant?",
    ],
    [
      ['help', 'toString'],
      "unknown command 'toString'; there are: normalize, article, dates, numbers, digits, inspect, words",
    ],
    [['help', 'normalize', 'dates'], "help takes one command, not 'normalize dates'"],
    [['--help', 'normalize', '--field'], "help takes one command, not 'normalize --field'"],
    [['normalize', ''], "'': no such file"],
    [['dates', '-o', 'x'], '--output goes with --jsonl or --csv; a text goes to standard output'],
    [['digits', '--to', 'latin', '-o', ''], '--output goes with --jsonl or --csv; a text goes to standard output'],
    [
      ['normalize', '-o', ''],
      '--output and --rejects take the name of a file; without them standard output is written',
    ],
    [
      ['normalize', '-o', 'x', 'a.txt', 'b.txt'],
      '--output takes one whole text, not 2; without it all go to standard output',
    ],
    [['normalize', '-o', 'x', '--resume', 'a.txt'], '--resume goes with --jsonl or --csv'],
    [['dates', '--reference-field', 'x'], '--reference-field goes with --jsonl or --csv'],
    [['article', '--reference-field', 'x'], '--reference-field goes with --jsonl or --csv'],
    [
      ['dates', '--jsonl', '--field', 'x', '--reference-field', 'x[]'],
      "--reference-field takes a field of one value, not 'x[]'",
    ],
    [
      ['dates', '--jsonl', '--field', 'x', '--reference-field', 'x.'],
      "--reference-field 'x.': a field is written name, outer.inner, list[] or list[].name, with ? at the end where it may be missing",
    ],
    [
      ['normalize', '--on', 'kashida', '--off', 'kashid'],
      `unknown rule 'kashid' in --off; did you mean 'kashida'? There are: ${RULES.join(', ')}`,
    ],
    [['normalize', '--off', 'kashida', '--on', 'heh', '--on', 'kashida'], "--on and --off both name 'kashida'"],
    [['dates', '--zone', 'UTC', '--time-zone', 'UTC'], '--zone and --time-zone are one option: give one of them'],
    [['dates', '--jobs', ''], '--jobs goes with --jsonl or --csv'],
    [['dates', '--zone=x'], "--zone takes an IANA name such as 'Asia/Tehran', not 'x'"],
    [
      ['normalize', '--profile', 'safe', '--style', 'pronouns=glued'],
      "--style does nothing while the rule 'house-style' is off, as in --profile safe; see --on",
    ],
    [
      ['article', '--off', 'house-style', '--style', 'pronouns=glued'],
      "--style does nothing while the rule 'house-style' is off, as in --profile safe; see --on",
    ],
    ...['--word=متن', '--words=x', '--leave=متن', '--min-confidence=0.4'].map((flag): [string[], string] => [
      ['normalize', '--profile', 'storage', flag],
      `${flag.slice(0, flag.indexOf('='))} does nothing while half-spaces aren't repaired, as in --profile safe`,
    ]),
    [['normalize', '--ezafe=hamza', '--off=ezafe'], "--ezafe does nothing while the rule 'ezafe' is off"],
    [
      ['article', '--diacritics=drop', '--off=drop-diacritic'],
      "--diacritics does nothing while the rule 'drop-diacritic' is off",
    ],
    [
      ['normalize', '--phrase-ligatures', '--off=phrase-ligature'],
      "--phrase-ligatures does nothing while the rule 'phrase-ligature' is off",
    ],
    [
      ['normalize', '--profile=searchKey', '--protect=متن'],
      '--protect does nothing where all that is done is folding, as in --profile searchKey',
    ],
    [
      ['article', '--profile=searchKey', '--protect-pattern=[0-9]'],
      '--protect-pattern does nothing where all that is done is folding, as in --profile searchKey',
    ],
    [['normalize', '--protect='], "--protect takes a word, not ''"],
    [
      ['normalize', '--style', 'x=glued'],
      "unknown group 'x' in --style; there are: pronouns, conjunctions, adverbs, times, weekdays, phrases, prepositions, compounds, pairs, participles, measures, persons, endings",
    ],
    [
      ['normalize', '--style', 'pronoun=glued'],
      "unknown group 'pronoun' in --style; did you mean 'pronouns'? There are: pronouns, conjunctions, adverbs, times, weekdays, phrases, prepositions, compounds, pairs, participles, measures, persons, endings",
    ],
    [['normalize', '--min-confidence', '2'], "--min-confidence is a number from 0 to 1, not '2'"],
  ])('says in one line what is wrong with %j', (args, message) => {
    expect(matn(args)).toMatchObject({ status: 2, stdout: '', stderr: `matn: ${message}\n` });
  });

  it('names the rule that was probably meant, and then all of them', () => {
    const { status, stderr } = matn(['normalize', '--off', 'plurals']);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^matn: unknown rule 'plurals' in --off; did you mean 'plural'\? There are: /);
  });
});
