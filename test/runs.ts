/** How many random texts a law is tried on: many in continuous integration, enough elsewhere. */
export const MANY_RUNS: { readonly numRuns: number } = { numRuns: process.env.CI ? 20_000 : 4_000 };
