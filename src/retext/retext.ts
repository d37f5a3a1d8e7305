import type { Root } from 'nlcst';
import { TextBlock } from '../html/block';
import { blockEdits, textEdits } from '../html/block-edits';
import type { MarkupEdit } from '../html/place';
import { reveal } from '../inspect/index';
import { type NormalizeOptions, readOptions, type Settings } from '../normalize';
import { RULES, type RuleId } from '../rules';
import { Alignment } from './alignment';
import { type Place, Places } from './places';

const LINE_END = /[\r\n]/;

/** The part of an nlcst node that is read. */
interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
  readonly position?: { readonly start: Offset; readonly end: Offset } | undefined;
}

interface Offset {
  readonly offset?: number | undefined;
}

/** The part of a vfile that is used. */
export interface MessageFile {
  /** The document, which places refer to. */
  toString(): string;
  /** Adds a message. */
  message(reason: string, options: { place: Place; ruleId: RuleId; source: string }): object;
}

/**
 * A retext plug-in that reports what `analyze` would change, and changes nothing: a message for each change, with its `place`, the rule's
 * name as `ruleId`, `source: 'matn'`, what is there as `actual` and what should be as `expected`. The half-space model's probability is
 * in `note`.
 *
 * `retext().use(retextMatn, { profile: 'news' }).processSync('ما نمیدهیم').messages.map(({ ruleId, actual }) => [ruleId, actual])` → `[['verb-prefix', '']]`
 *
 * A tree that came from another document (remark-retext, rehype-retext) is read paragraph by paragraph, code in it is left alone, and
 * the places are those of the document. What stands nowhere in the document as it reads is left alone too.
 *
 * @throws {MatnError} when an option is wrong; never because of the text.
 */
export function retextMatn(options: NormalizeOptions = {}): (tree: Root, file: MessageFile) => undefined {
  const settings = readOptions(options);
  return (tree, file) => {
    const document = file.toString();
    const places = new Places(document);
    for (const edit of editsOf(tree, document, settings)) report(file, document, places, edit);
  };
}

/** The edits of a tree, with their places in the document. */
function editsOf(tree: Node, document: string, settings: Settings): MarkupEdit[] {
  if (isPlainText(tree, document)) {
    const block = new TextBlock();
    block.addValue(document, 0);
    return [...textEdits(block, settings)];
  }
  const edits: MarkupEdit[] = [];
  for (const block of paragraphsOf(tree, document)) for (const edit of blockEdits(block, settings)) edits.push(edit);
  return edits;
}

/** The texts of the paragraphs, with their places in the document. A node whose place isn't known, or of code, parts two texts, too. */
function* paragraphsOf(tree: Node, document: string): Generator<TextBlock> {
  const alignment = new Alignment(document);
  let block = new TextBlock();
  for (const node of leavesOf(tree)) {
    const start = node?.position?.start.offset;
    const end = node?.position?.end.offset;
    const isProse = node !== null && node.type !== 'SourceNode' && start !== undefined && end !== undefined;
    if (isProse && alignment.add(block, node.value!, start, end)) continue;
    yield block;
    block = new TextBlock();
  }
}

/** The nodes that have a value, in order; `null` at the end of a paragraph and of the tree. */
function* leavesOf(tree: Node): Generator<Node | null> {
  const pending: (Node | null)[] = [null, tree];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node === null || node.value !== undefined) {
      yield node;
      continue;
    }
    if (node.type === 'ParagraphNode') pending.push(null);
    const children = node.children ?? [];
    for (let i = children.length - 1; i >= 0; i--) pending.push(children[i]!);
  }
}

/** Whether a document is nothing but the text of its tree. It isn't if it has code over several lines, which no plain text has. */
function isPlainText(tree: Node, document: string): boolean {
  let text = '';
  for (const node of leavesOf(tree)) {
    if (node === null) continue;
    if (node.type === 'SourceNode' && LINE_END.test(node.value!)) return false;
    text += node.value;
  }
  return text === document;
}

/** Adds a message about an edit. */
function report(
  file: MessageFile,
  document: string,
  places: Places,
  { start, end, text, rule, confidence }: MarkupEdit,
): void {
  const actual = document.slice(start, end);
  const ruleId = RULES[rule]!;
  const message = file.message(reasonOf(actual, text, document, start), {
    place: places.of(start, end),
    ruleId,
    source: 'matn',
  });
  Object.assign(
    message,
    { actual, expected: [text] },
    confidence < 0 ? {} : { note: `probability ${confidence / 1000}` },
  );
}

/** What a message says. */
function reasonOf(actual: string, expected: string, document: string, at: number): string {
  if (actual === '') return `Put in ${quoted(expected)} before ${quoted(document.slice(at, at + 1))}`;
  return expected === '' ? `Take out ${quoted(actual)}` : `Write ${quoted(expected)} for ${quoted(actual)}`;
}

/** A text in quotes, on one line whatever is in it. If it has guillemets itself, the quotes are of another kind. */
function quoted(text: string): string {
  const line = reveal(text).replaceAll('\n', '⟨LF⟩');
  return /[«»]/.test(line) ? `“${line}”` : `«${line}»`;
}
