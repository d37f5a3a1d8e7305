/**
 * What each element means for the text in it, with the names and rules of the HTML Living Standard (sections 4 and 13),
 * read 2026-11. An element that is in no set begins and ends a block.
 */

/**
 * Elements that may stand inside a text, even inside a word. Those that set their text apart are none: `sub`, `del`,
 * `q`, `button`.
 */
export const INLINE: ReadonlySet<string> = new Set(
  'a abbr acronym b big blink cite data dfn em font i mark nobr small span strong time tt u wbr'.split(' '),
);

/** Elements whose text is left as it is, since it is no prose. */
export const LEFT_ALONE: ReadonlySet<string> = new Set('pre code kbd samp listing noscript'.split(' '));

/** Those of them that an end tag reaches only if no block has begun in them. */
export const LEFT_ALONE_INLINE: ReadonlySet<string> = new Set(['kbd', 'samp']);

/** Elements that keep an end tag inside them from ending anything outside (13.2.4.2). */
export const SCOPES: ReadonlySet<string> = new Set(
  'table td th caption applet marquee object template button select'.split(' '),
);

/** Elements whose end tags only `table` and `template` keep so. */
export const TABLE_PARTS: ReadonlySet<string> = new Set('table tbody thead tfoot tr td th caption template'.split(' '));

/** Elements without an end tag. */
export const VOID: ReadonlySet<string> = new Set(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr'.split(' '),
);

/** Elements whose content a parser reads as plain text, up to their own end tag. */
export const RAW: ReadonlySet<string> = new Set(
  'script style textarea title xmp iframe noembed noframes plaintext'.split(' '),
);

/** For an element that begins: which elements it ends, where one of them is the innermost one open. */
export const ENDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    li: 'li',
    dt: 'dt dd',
    dd: 'dt dd',
    option: 'option',
    tr: 'tr td th',
    td: 'td th',
    th: 'td th',
  }).map(([name, ended]) => [name, new Set(ended.split(' '))]),
);

/**
 * Elements that end a `p` where it is the innermost one open (13.2.6.4.7); parts of a table end the cell that it is in.
 */
export const ENDS_P: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote caption center col colgroup dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr li listing main menu nav ol p plaintext pre search section summary table tbody td tfoot th ' +
    'thead tr ul xmp'
  ).split(' '),
);

/** Languages other than Persian that are written in Arabic letters, by primary subtag (BCP 47). */
export const OTHER_LANGUAGES: ReadonlySet<string> = new Set(
  'acm apc ar arb ary arz azb bal bqi ckb glk kmr ks ku lah lki lrc mzn ota pbt pnb ps pus sd sdh skr ug ur'.split(' '),
);
