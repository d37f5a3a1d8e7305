import {
  ENDS,
  ENDS_P,
  INLINE,
  LEFT_ALONE,
  LEFT_ALONE_INLINE,
  OTHER_LANGUAGES,
  SCOPES,
  TABLE_PARTS,
  VOID,
} from './elements';

/** The elements open at a place, as far as they tell whether its text is Persian prose. */
export class OpenElements {
  readonly #names: string[] = [];
  /** For each open element, why the text round it is left. */
  readonly #outerMarks: Mark[] = [];
  /**
   * For each name, the number of barriers (see `#barriers`) that were open when each of its open elements had begun: an
   * end tag reaches the last of them only if no other barrier has begun since.
   */
  readonly #since = new Map<string, number[]>();
  /** The same for elements whose text is left, which only their own end tag ends. */
  readonly #leftSince = new Map<string, number[]>();
  #mark: Mark = false;
  /** How many of those are open, and how many barriers of each sort. */
  #leftAlone = 0;
  #scopes = 0;
  #tables = 0;
  #blocks = 0;

  /** Whether text is left as it is here. */
  get leavesText(): boolean {
    return this.#leftAlone > 0 || this.#mark !== false;
  }

  /** An element begins. Returns whether its text and its attributes are left as they are. */
  open(name: string, language: string | null, translate: string | null): boolean {
    const last = this.#names.at(-1) ?? '';
    if (last === 'p' ? ENDS_P.has(name) : ENDS.get(name)?.has(last)) this.#pop();
    const mark = markInside(this.#mark, name, language, translate);
    if (VOID.has(name)) return mark !== false || this.#leftAlone > 0;
    this.#count(name, 1);
    const barriers = this.#barriers(name);
    listOf(this.#since, name).push(barriers);
    if (LEFT_ALONE.has(name)) {
      listOf(this.#leftSince, name).push(barriers);
      this.#leftAlone++;
    }
    this.#names.push(name);
    this.#outerMarks.push(this.#mark);
    this.#mark = mark;
    return this.leavesText;
  }

  /** An end tag. One that would not reach its element in a parser ends nothing. */
  close(name: string): void {
    const left = listOf(this.#leftSince, name);
    const since = listOf(this.#since, name);
    const isReached = (list: readonly number[]): boolean => list.at(-1)! >= this.#barriers(name);
    if (isReached(left)) {
      left.pop();
      this.#leftAlone--;
    }
    if (isReached(since)) while (this.#pop() !== name);
  }

  #pop(): string {
    const name = this.#names.pop()!;
    this.#mark = this.#outerMarks.pop()!;
    this.#since.get(name)!.pop();
    this.#count(name, -1);
    return name;
  }

  #count(name: string, step: number): void {
    if (SCOPES.has(name)) this.#scopes += step;
    if (isTable(name)) this.#tables += step;
    if (!INLINE.has(name) && !LEFT_ALONE_INLINE.has(name)) this.#blocks += step;
  }

  /** How many elements are open that keep an end tag of this name from what stands outside of them. */
  #barriers(name: string): number {
    if (LEFT_ALONE_INLINE.has(name)) return this.#blocks;
    return TABLE_PARTS.has(name) ? this.#tables : this.#scopes;
  }
}

/** Whether attributes of an element have its text left: since it is in another language, or by `translate="no"`, as a name or code. */
export type Mark = boolean | 'no';

/** The mark on the content of an element, by its attributes and the mark on what surrounds it. */
export function markInside(outer: Mark, name: string, language: unknown, translate: unknown): Mark {
  // The language that a whole page claims is often wrong, and `translate` there only keeps a browser from changing it.
  if (outer === 'no' || name === 'html' || name === 'body') return outer;
  if (typeof translate === 'string' && /^no$/i.test(translate)) return 'no';
  return typeof language === 'string' ? isOtherLanguage(language) : outer;
}

/** Whether a language tag names a language in Arabic letters other than Persian. */
function isOtherLanguage(tag: string): boolean {
  return OTHER_LANGUAGES.has(/^[a-z]*/.exec(tag.trim().toLowerCase())![0]);
}

function isTable(name: string): boolean {
  return name === 'table' || name === 'template';
}

function listOf(lists: Map<string, number[]>, name: string): number[] {
  const list = lists.get(name) ?? [];
  lists.set(name, list);
  return list;
}
