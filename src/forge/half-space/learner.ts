import { DIMENSION_BITS } from '../../half-space/model/feature-hash';
import type { Features } from '../../half-space/model/features';

/**
 * Logistic regression by FTRL-proximal (McMahan et al., KDD 2013), with a learning rate for each weight and an L1 penalty that leaves most
 * weights exactly zero. `z` and `n` are the paper's names.
 */
export class Learner {
  readonly #z = new Float32Array(1 << DIMENSION_BITS);
  readonly #n = new Float32Array(1 << DIMENSION_BITS);
  readonly #rate: number;
  readonly #l1: number;
  readonly #l2: number;

  constructor(rate: number, l1: number, l2: number) {
    this.#rate = rate;
    this.#l1 = l1;
    this.#l2 = l2;
  }

  /** The weight of a feature, computed from what was learnt so far. */
  weight(index: number): number {
    const z = this.#z[index]!;
    const size = Math.abs(z);
    if (size <= this.#l1) return 0;
    const shrunk = z < 0 ? size - this.#l1 : this.#l1 - size;
    return shrunk / ((1 + Math.sqrt(this.#n[index]!)) / this.#rate + this.#l2);
  }

  /** Learns from one gap; returns the probability of a half-space as it was before. */
  learn(features: Features, isHalfSpace: boolean, importance: number): number {
    const { indexes, count } = features;
    const probability = this.probability(features);
    const gradient = (probability - (isHalfSpace ? 1 : 0)) * importance;
    const squared = gradient * gradient;
    for (let i = 0; i < count; i++) {
      const index = indexes[i]!;
      const n = this.#n[index]!;
      const sigma = (Math.sqrt(n + squared) - Math.sqrt(n)) / this.#rate;
      this.#z[index]! += gradient - sigma * this.weight(index);
      this.#n[index] = n + squared;
    }
    return probability;
  }

  /** The probability of a half-space in a gap, 0–1. */
  probability({ indexes, count }: Features): number {
    let sum = 0;
    for (let i = 0; i < count; i++) sum += this.weight(indexes[i]!);
    return 1 / (1 + Math.exp(-sum));
  }

  /** All weights, most of them 0. */
  weights(): Float32Array {
    const weights = new Float32Array(1 << DIMENSION_BITS);
    for (let i = 0; i < weights.length; i++) weights[i] = this.weight(i);
    return weights;
  }
}
