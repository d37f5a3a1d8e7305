/** How many places the sieve has: a power of two, much larger than any of the lists. */
const SIEVE_SIZE = 4096;
const SIEVE_MASK = SIEVE_SIZE - 1;

/**
 * A short list of words, each with a value, looked up by fingerprint (`fingerprintOf`). Nearly all words of a text are not in it, which one
 * byte of the sieve tells.
 */
export class RareWords<Value> {
  readonly #values: ReadonlyMap<number, Value>;
  /** 1 at the place of each fingerprint's last bits: where it is 0, a word is not in the list. */
  readonly #sieve: Uint8Array = new Uint8Array(SIEVE_SIZE);

  constructor(values: ReadonlyMap<number, Value>) {
    this.#values = values;
    for (const fingerprint of values.keys()) this.#sieve[fingerprint & SIEVE_MASK] = 1;
  }

  get(fingerprint: number): Value | undefined {
    return this.#sieve[fingerprint & SIEVE_MASK] === 0 ? undefined : this.#values.get(fingerprint);
  }

  has(fingerprint: number): boolean {
    return this.#sieve[fingerprint & SIEVE_MASK] !== 0 && this.#values.has(fingerprint);
  }
}
