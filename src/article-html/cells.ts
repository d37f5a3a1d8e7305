import { OPEN_CONTACT } from '../article/apart/contacts';
import { phrases } from '../article/phrases/phrases';
import { countWords, FEWEST_HEADLINE_WORDS } from '../article/phrases/words';
import { isMainParagraph, type MarkedRow } from './marked-row';
import { type Cell, type CellGroup, columnOf } from './page-lines';

type Region = 'head' | 'body' | null;

/**
 * The cells of a table or list, and where on the page it begins: between headline and body, in the body, or elsewhere
 * (`null`).
 */
interface Group {
  readonly of: CellGroup;
  readonly begins: Region;
  readonly cells: MarkedRow[];
}

/**
 * Keeps as text what stands in a table or list that begins in the body, if the cells beside it are text: a number, a
 * stamp, a town or a section there only looks like what a page has below its text. So it is with a table right below
 * the headline that has nothing of a masthead.
 */
export function keepCells(marked: readonly MarkedRow[], title: number): void {
  for (const group of groupsIn(marked, title)) {
    const { cells } = group;
    // Where all cells look like text, the reader knows best which of them is a signature.
    if (cells.every(({ row }) => row.appearance === 'text') || !isOfText(group, cells.filter(isMainParagraph)))
      continue;
    for (const one of cells) {
      // «نویسنده: …» (author) beside «کتاب: …» (book): the reader sees from the lines beside it who wrote what.
      const isForReader = isOfPage(one) || (one.row.appearance === 'text' && one.row.text.includes(':'));
      if (isUnplacedMain(one) && !isForReader)
        one.row = { ...one.row, appearance: 'text', items: [], place: 'paragraph' };
    }
  }
}

function groupsIn(marked: readonly MarkedRow[], title: number): Iterable<Group> {
  const groups = new Map<CellGroup, Group>();
  // The cells of a layout that headline and body stand in. A table in another of its cells is in another column of the
  // page.
  const columns = new Set<Cell | null>();
  let place: Region = null;
  for (const [i, one] of marked.entries()) {
    const { row, cell } = one;
    const isEnd = row.isSure && ENDS.has(row.appearance);
    if (isEnd && place === 'body') break;
    if (cell !== null) {
      const group = groups.get(cell.group) ?? {
        of: cell.group,
        begins: columns.has(cell.group.column) ? place : null,
        cells: [],
      };
      group.cells.push(one);
      groups.set(cell.group, group);
    }
    if (i === title || isMainParagraph(one)) {
      place = i === title ? 'head' : 'body';
      columns.add(columnOf(cell));
    } else if (row.isSure && place === 'body' && !IN_BODY.has(row.appearance)) place = null;
  }
  return groups.values();
}

const ENDS: ReadonlySet<string> = new Set(['comments', 'end']);
const IN_BODY: ReadonlySet<string> = new Set(['caption', 'separator']);

/**
 * Whether a table or list is text: at least two cells of a table are certainly text, or more than half of the entries
 * of a list; and buttons, labels and headlines of other articles are fewer than these.
 */
function isOfText({ of: { isTable }, begins, cells }: Group, paragraphs: readonly MarkedRow[]): boolean {
  const own = cells.filter((one) => isUnplacedMain(one) && isCertainText(one));
  const others = cells.filter(isOfPage).length;
  const rows = new Set(cells.map(rowNumber)).size;
  if (begins === null || own.length <= others) return false;
  if (begins === 'body') {
    // A table with a cell of several paragraphs is a column of the page.
    if (isTable && cellsOf(paragraphs) < paragraphs.length) return false;
  } else {
    const hasMasthead = cells.some(({ row }) => row.appearance === 'masthead');
    if (!isTable || rows < 3 || others + paragraphs.length > 0 || hasMasthead) return false;
  }
  // A row that begins with «نشانی» (address) is an office's, below the text. Over a column the word is its head.
  const isContacts = cells.some(
    (one, i) => OPEN_CONTACT.test(one.row.key) && rowNumber(one) !== cells[i - 1]?.cell?.row,
  );
  const said = cellsOf(own);
  return !isContacts && rows > 1 && said > 1 && (isTable || 2 * said > rows);
}

/** How many cells these rows stand in. */
function cellsOf(some: readonly MarkedRow[]): number {
  return new Set(some.map(({ cell }) => cell)).size;
}

function rowNumber({ cell }: MarkedRow): number {
  return cell!.row;
}

function isUnplacedMain({ isMain, row }: MarkedRow): boolean {
  return isMain && row.place === null;
}

/** Whether a cell is a button, a label, or a link that is the headline of another article. */
function isOfPage({ row, isLink }: MarkedRow): boolean {
  const isLabel = phrases().labels.get(row.key) !== undefined;
  return (
    isLabel ||
    (row.isSure && row.appearance !== 'separator') ||
    (isLink && countWords(row.text) >= FEWEST_HEADLINE_WORDS)
  );
}

/** Whether a cell is certainly text; the name of a town is, as it stands beside its numbers. */
function isCertainText({ row, isLink }: MarkedRow): boolean {
  return !isLink && (row.appearance === 'text' || phrases().places.get(row.key) !== undefined);
}
