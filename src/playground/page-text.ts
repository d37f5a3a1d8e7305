const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BR DD DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TD TH TR UL'.split(
    ' ',
  ),
);
/** The blocks with an empty line round them. */
const PARAGRAPHS = new Set('P H1 H2 H3 H4 H5 H6 ARTICLE SECTION UL OL TABLE BLOCKQUOTE'.split(' '));
const UNREAD = new Set('SCRIPT STYLE TEMPLATE NOSCRIPT TEXTAREA svg math'.split(' '));
/** The blanks that a browser folds into one, to which the no-break space doesn't belong. */
const FOLDED = /[\t\n\f\r ]+/g;

/** The text of markup as a browser would show it, with one line per block. Nothing in the markup is run or loaded. */
export function pageText(markup: string): string {
  const { body } = new DOMParser().parseFromString(markup, 'text/html');
  const lines: string[] = [];
  let line = '';
  const endLine = (name: string): void => {
    const text = line.trim();
    line = '';
    if (text !== '') lines.push(text);
    if (PARAGRAPHS.has(name) && lines.at(-1) !== '') lines.push('');
  };
  // A loop and no recursion, since a page may be nested more deeply than the stack allows.
  let node: Node | null = body;
  while (node !== null) {
    const name: string = node.nodeName;
    if (node.nodeType === Node.TEXT_NODE) line += node.nodeValue!.replace(FOLDED, ' ');
    if (BLOCKS.has(name)) endLine(name);
    if (node.firstChild !== null && !UNREAD.has(name)) {
      node = node.firstChild;
      continue;
    }
    while (node !== null && node !== body && node.nextSibling === null) {
      node = node.parentNode;
      if (node !== null && BLOCKS.has(node.nodeName)) endLine(node.nodeName);
    }
    node = node === null || node === body ? null : node.nextSibling;
  }
  endLine('P');
  return lines.join('\n').trim();
}
