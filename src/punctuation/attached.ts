/** Endings that are written on to a word in brackets or quotes, or stand in brackets on to a word: «کتاب»ها, کتاب(ها). */
export const ENDINGS: ReadonlySet<string> = new Set(
  'ها های هایی هایم هایت هایش هایمان هایتان هایشان هاست ی یی ای ان ین ون ات گان یان تر ترین ام ات اش م ت ش مان تان شان ست اند اید ایم ه اً انه گر چی'.split(
    ' ',
  ),
);

/** Prefixes that stand in brackets before their word: (نا)محدود. */
export const PREFIXES: ReadonlySet<string> = new Set(
  'نا بی هم باز پیش پسا پیشا ابر میان غیر ضد فرا بر در وا'.split(' '),
);
