/** One kind of thing that was found, and how often. */
export interface Finding<Id> {
  readonly id: Id;
  readonly count: number;
  /** Where the first of them begins, as a UTF-16 offset. */
  readonly first: number;
}

/** Counts things by their ids, and keeps the first place of each. */
export class Tally<Id> {
  readonly #findings = new Map<Id, { count: number; first: number }>();

  add(id: Id, at: number): void {
    const finding = this.#findings.get(id);
    if (finding === undefined) this.#findings.set(id, { count: 1, first: at });
    else {
      finding.count++;
      finding.first = Math.min(finding.first, at);
    }
  }

  /** The most frequent first; among equal counts, the one that comes first in the text. */
  findings(): Finding<Id>[] {
    return [...this.#findings]
      .map(([id, { count, first }]) => ({ id, count, first }))
      .sort((a, b) => b.count - a.count || a.first - b.first);
  }
}
