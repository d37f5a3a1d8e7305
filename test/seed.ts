import fc from 'fast-check';

/** The same random texts in every run, so that a failure comes from the change; `SEED=n npm test` tries others. */
fc.configureGlobal({ seed: Number(process.env.SEED ?? 20240906) });
