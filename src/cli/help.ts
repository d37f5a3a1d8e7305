/** What happens to a record: either its texts are changed in place, or something is added to it under a key. */
const CHANGED = "all but the fields' text stays as it is, byte for byte";
const ADDED = 'the record stays as it is, byte for byte, and gets one more key or column';

/** Of all commands that work on records. `what` says what happens to a record; `fields` follows the description of `--field`. */
const records = (what: string, fields = '; may be repeated'): string => `
records
  --jsonl                 JSON Lines in and out; ${what}
  --csv                   CSV in and out; the fields are columns
  --delimiter CHAR        what separates the columns of CSV, tab for a tab; default ,
  --field NAME            the field that holds the text: a column of CSV; in JSON name, outer.inner, list[], list[].name, with ?
                          after it where it may be missing or null${fields}
  --jobs N                work on N threads, 256 at most; the order is kept; default 1
  -o, --output FILE       write to FILE, which is there when all is done; packed when it ends in .gz, as input files may be
  --resume                go on where a run with the same --output was stopped or killed
  --rejects FILE          broken records go here with line and reason, instead of to the output as they are
`;

/** Of all commands: the encoding of whole texts. */
const ENCODING = `  --encoding NAME         what whole texts are written in: windows-1256, utf-16le or any other label of the Encoding Standard;
                          default utf-8. What comes out is UTF-8
`;

/** Of the commands that only read texts and change nothing. */
const HTML = `  --html                  the input is HTML, as files named .html or .htm are: only the text between the tags is read
`;

/** Of the commands whose relative dates may be counted from a day that each record holds. */
const REFERENCE_FIELD = `  --reference-field NAME  with --jsonl or --csv: the field of each record that holds its DAY; --reference is then for those without
`;

/** Of normalize and article: how much is changed. */
const PROFILE = `  --profile NAME          safe: characters only; news (default): safe and half-space repair;
                          editorial: news, and Persian marks, quotes, digits and the blanks round them;
                          storage: for a database; searchKey: one folded form to compare by
  --min-confidence N      repair half-spaces only where the model is at least so sure, 0–1 (default 0.5)
  --on RULE, --off RULE   switch a rule; may be repeated (the rules: docs/rules.md)
`;

/** Of normalize and article: matters of taste, and the user's own words. */
const SPELLING = `
spelling, left as it is written unless one of these is given
  --ezafe FORM            the ezafe of a silent ه: hamza (خانهٔ), letter (خانۀ), yeh (خانه‌ی) or keep
  --teh-marbuta FORM      ة at the end of a word: heh (ه), ezafe (ه with its ezafe) or keep
  --kashida-dash FORM     a kashida that stands for a dash: dash (–) or keep
  --diacritics FORM       vowel signs and the like: drop or keep
  --entities FORM         HTML character references (&zwnj;): decode or keep
  --phrase-ligatures      ﷺ, ﷻ and ﷽ in letters
  --style GROUP=FORM      house style; may be repeated. Forms are half-space, glued, blank; groups: pronouns (آن‌ها, آنها),
                          conjunctions (این‌که), adverbs (این‌گونه), times (هم‌زمان), weekdays (پنج‌شنبه), phrases (به‌طور),
                          prepositions (به‌دلیل), compounds (رئیس‌جمهور), pairs (گفت‌وگو for گفت و گو),
                          participles (اعلام‌شده), measures (پنج‌ساله), persons (تیم‌مان), endings (کشورهای for کشور های)

words of your own; each may be repeated, | is a half-space
  --word WORD             a spelling that half-space repair holds to, with any ending
  --words FILE            such spellings, one a line: what matn words prints
  --leave WORD            a word that half-space repair leaves as it stands, in this form alone
  --protect WORD          a word that no rule touches where it stands alone
  --protect-pattern RE    what no rule touches wherever the regular expression matches
`;

export type CommandName = 'normalize' | 'article' | 'dates' | 'numbers' | 'digits' | 'inspect' | 'words';

/** The help texts by command; the empty name is the general one. */
export const HELP: Readonly<Record<CommandName | '', string>> = {
  '': `matn: makes scraped Persian news usable

usage: matn COMMAND [options] [FILE…]        without FILE, or with -, standard input is read

commands
  normalize   letters, half-spaces, blanks and digits written one way
  article     the article record out of a page's text, as JSON
  dates       every date in a text, one JSON object a line
  numbers     every number in a text, one JSON object a line
  digits      digits of one set
  inspect     what is wrong in a text, counted
  words       the words that an outlet spells in a way of its own

matn help COMMAND, or matn COMMAND --help, tells more; matn --version tells the version.

exit codes
  0    all done; also when the reader of the output stops early, as head does
  1    the output could not be written, to the end or at all: a full disk, for example
  2    wrong options, and nothing is done; or unusable input, and the rest is done
  130  stopped by Ctrl-C, with what was begun written (143 by SIGTERM, 129 by SIGHUP)
`,
  normalize: `usage: matn normalize [options] [FILE…]

${PROFILE}  --html                  the input is HTML, as files named .html or .htm are: only the text between the tags changes
  --attribute NAME        with HTML: title, alt, aria-label or placeholder, whose values are text too; may be repeated
  --explain               print every change with its place and rule instead of the text (┊ is a half-space)
  --json                  with --explain: one JSON object a line, {"file", "line", "start", "end", "before", "after", "rule",
                          "confidence"}; start and end are UTF-16 offsets in the file
  -o, --output FILE       write one text to FILE, which is there when all is done; not to the file that is read
${ENCODING}${SPELLING}${records(CHANGED)}
examples
  matn normalize page.txt -o clean.txt
  matn normalize --explain page.txt
  matn normalize --explain --json page.txt > changes.jsonl
  matn normalize --encoding windows-1256 old.html > new.html
  matn normalize --ezafe hamza --style pronouns=half-space --style compounds=blank page.txt
  matn normalize --word 'بچه|خرگوش' --protect 'علي' --protect-pattern 'پرونده [0-9/]+' page.txt
  matn normalize --jsonl --field body news.jsonl > clean.jsonl
  matn normalize --jsonl --field title --field 'meta.lead?' --jobs 4 -o clean.jsonl.gz news.jsonl.gz
  matn normalize --csv --field body --rejects broken.jsonl news.csv > clean.csv
  cat page.txt | matn normalize --profile safe
`,
  article: `usage: matn article [options] [FILE…]

  --zone, --time-zone NAME  zone of the page's times; default Asia/Tehran
  --reference DAY         when the page was fetched, an ISO 8601 day, or day and time: «۳ ساعت پیش» is counted from it
${REFERENCE_FIELD}  --html                  the input is HTML, as files named .html or .htm are (needs linkedom and @mozilla/readability)
  --show                  for a person to read: the record, the repaired text, the repairs counted
  --json                  one JSON object a line, with its "file", as for several files; one file alone is indented by default
${ENCODING}
the text of the fields, written as matn normalize writes it
${PROFILE}${SPELLING}${records(ADDED, '')}
Every record gets the article read from its field as "article", as JSON in a CSV column.

examples
  matn article page.txt
  matn article page.html
  matn article --show page.txt
  matn article pages/*.html > articles.jsonl
  matn article --profile editorial --words outlet-words.txt page.html
  matn article --jsonl --field html --html pages.jsonl > articles.jsonl
`,
  dates: `usage: matn dates [options] [FILE…]

  --reference DAY         ISO 8601 day, or day and time, that relative dates are counted from and missing years filled in from
${REFERENCE_FIELD}  --zone, --time-zone NAME  zone of the times, passed on to the result
${HTML}${ENCODING}${records(ADDED)}
Each line of output is {"file", "line", "text", "start", "end", "value", …}; start and end are UTF-16 offsets in the file.
With --jsonl every record gets its dates as "dates", each with its field (list[1]) and offsets in that text; with --csv as a
column of that name, which holds them as JSON.

examples
  matn dates page.txt
  matn dates page.html
  matn dates --csv --field date news.csv > dated.csv
  matn dates --jsonl --field body --reference-field published news.jsonl > dated.jsonl
  matn dates --zone Asia/Tehran --reference 2024-09-06 page.txt
  echo '۱۰:۵۹ - ۱۶-۰۶-۱۴۰۳' | matn dates
`,
  numbers: `usage: matn numbers [options] [FILE…]

  --slash-decimal         read a slash as the decimal sign everywhere, 3/5 as 3.5; by default only in
                          ۳/۵ before a percent, unit, currency or scale
${HTML}${ENCODING}${records(ADDED)}
Each line of output is {"file", "line", "text", "start", "end", "value", "kind", …}; start and end are UTF-16 offsets in the file.
With --jsonl every record gets its numbers as "numbers", each with its field (list[1]) and offsets in that text; with --csv as a
column of that name, which holds them as JSON.

examples
  matn numbers page.txt
  echo 'رشد دو و نیم درصدی' | matn numbers
`,
  inspect: `usage: matn inspect [options] [FILE…]

  --json                  the whole report as one line of JSON a file
${HTML}${ENCODING}${records(ADDED)}
With --jsonl every record gets its reports as "inspect", one for each text with its field (list[1]) and offsets in that text; with
--csv as a column of that name, which holds them as JSON.

Counts what normalize would change, what looks wrong (missing half-spaces, mixed digits, mojibake, lines back to front), and
invisible characters by name, each with the line and column of the first. Nothing is changed.

examples
  matn inspect page.txt
  matn inspect --json page.txt
  matn inspect --jsonl --field body news.jsonl > inspected.jsonl
`,
  words: `usage: matn words [options] [FILE…]

  --fewest N              a spelling stands N times in the text at least; default 3
  --share P               and is that share of all ways in which the text writes these letters, 0.5–1; default 0.85
${HTML}${ENCODING}
FILE is text of one outlet whose half-spaces are as the outlet writes them. Printed are the words that it spells in its own way,
one a line: those that half-space repair would not spell so by itself. --words of normalize and article takes the list.

examples
  matn words outlet.txt > outlet-words.txt
  jq -r .body news.jsonl | matn words > outlet-words.txt
  matn normalize --words outlet-words.txt page.txt
`,
  digits: `usage: matn digits --to SET [options] [FILE…]

  --to SET                persian, latin or arabic
  --html                  the input is HTML, as files named .html or .htm are: only the text between the tags changes
${ENCODING}${records(CHANGED)}
examples
  matn digits --to latin page.txt
  matn digits --to persian page.html
`,
};
