import type { RemovalReason } from '../record/record';
import { unpacked } from './packed-keys';
import {
  AGENCIES as AGENCY_GROUPS,
  CLASSES as CLASS_GROUPS,
  LABELS as LABEL_GROUPS,
  NAMES,
  PLACES,
  SECTIONS,
  LINE_STARTS as START_GROUPS,
  WHOLE_LINES as WHOLE_GROUPS,
} from './phrases.table';

/** What the value after a label is. */
export type LabelKind =
  | 'code'
  | 'published'
  | 'updated'
  | 'stamp'
  | 'author'
  | 'credit'
  | 'source'
  | 'tags'
  | 'related'
  | 'section'
  | 'counter'
  | 'link'
  | 'caption';

export interface Label {
  readonly kind: LabelKind;
  /**
   * What must follow the words for them to be a label.
   *
   * `value`: a number or date; `colon`: a colon or comma; `free`: nothing; `name`: a name, with or without a colon;
   * `known`: a name or section that a table has.
   */
  readonly needs: 'value' | 'colon' | 'free' | 'name' | 'known';
}

/** What a line is that such a phrase is all of, or begins. */
export interface LinePhrase {
  readonly reason: RemovalReason;
  /**
   * Where the phrase counts. `whole`: as a whole line anywhere; `edge`: as a whole line, but not inside a body, since
   * it is made of ordinary words; `start`: at the beginning of a line; `foot`: the same, but inside a body only if it
   * speaks of a site.
   */
  readonly where: 'whole' | 'edge' | 'start' | 'foot';
}

export interface Agency {
  readonly name: string;
  /** Whether the name alone is certain; otherwise it is an ordinary word, too (مهر, «love»), and needs company. */
  readonly isSure: boolean;
}

/** What an attribute of its markup may say that a part of a page is. */
export type MarkupPart =
  | 'kicker'
  | 'subtitle'
  | 'lead'
  | 'tags'
  | 'related'
  | 'navigation'
  | 'comments'
  | 'caption'
  | 'button'
  | 'recording'
  | 'footer'
  | 'advertisement'
  | 'biography'
  | 'poster'
  | 'outside';

/** Phrases by their keys. Knows the longest with each first letter, so that a search at one place of a key is short. */
export class Phrases<Meaning> {
  readonly #meanings = new Map<string, Meaning>();
  readonly #longest = new Map<string, number>();

  constructor(groups: Iterable<readonly [Meaning, string]>) {
    for (const [meaning, keys] of groups) {
      for (const key of unpacked(keys).split(' ')) {
        this.#meanings.set(key, meaning);
        this.#longest.set(key[0]!, Math.max(this.#longest.get(key[0]!) ?? 0, key.length));
      }
    }
  }

  get(key: string): Meaning | undefined {
    return this.#meanings.get(key);
  }

  /** The longest phrase that begins at a place of a key and whose end `fits`. */
  at(key: string, from: number, fits: (end: number) => boolean): { end: number; meaning: Meaning } | null {
    const longest = this.#longest.get(key.charAt(from)) ?? 0;
    for (let end = Math.min(from + longest, key.length); end > from; end--) {
      const meaning = fits(end) ? this.#meanings.get(key.slice(from, end)) : undefined;
      if (meaning !== undefined) return { end, meaning };
    }
    return null;
  }
}

/** All phrases, unpacked when the first page is read. */
export interface PhraseBook {
  readonly labels: Phrases<Label>;
  readonly wholeLines: Phrases<LinePhrase>;
  readonly lineStarts: Phrases<LinePhrase>;
  readonly sections: Phrases<true>;
  readonly agencies: Phrases<Agency>;
  readonly places: Phrases<true>;
  /** First names. */
  readonly names: Phrases<true>;
  readonly classes: Phrases<MarkupPart>;
}

let book: PhraseBook | undefined;

export function phrases(): PhraseBook {
  book ??= {
    labels: new Phrases(
      LABEL_GROUPS.map(([meaning, keys]) => {
        const [kind, needs] = meaning.split(' ') as [LabelKind, Label['needs']];
        return [{ kind, needs }, keys] as const;
      }),
    ),
    wholeLines: new Phrases(WHOLE_GROUPS.map(asLinePhrase)),
    lineStarts: new Phrases(START_GROUPS.map(asLinePhrase)),
    sections: new Phrases([[true, SECTIONS]]),
    agencies: new Phrases(
      AGENCY_GROUPS.map(([meaning, keys]) => {
        const [name, certainty] = meaning.split('\t') as [string, string];
        return [{ name, isSure: certainty === 'free' }, keys] as const;
      }),
    ),
    places: new Phrases([[true, PLACES]]),
    names: new Phrases([[true, NAMES]]),
    classes: new Phrases(CLASS_GROUPS as readonly (readonly [MarkupPart, string])[]),
  };
  return book;
}

function asLinePhrase([meaning, keys]: readonly [string, string]): readonly [LinePhrase, string] {
  const [reason, where] = meaning.split(' ') as [RemovalReason, LinePhrase['where']];
  return [{ reason, where }, keys];
}
