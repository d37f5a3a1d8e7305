import fc from 'fast-check';

/** Days and moments in the form of ISO 8601; some don't exist, and some are no more than signs and digits. */
export const isoText: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.stringMatching(
      /^(?:[0-2]\d{3}|[+-]00[0-9]{4})-(?:0[1-9]|1[0-3])-[0-3]\d(?:T[0-2]\d:[0-5]\d(?::[0-5]\d)?(?:Z|[+-][01]\d:[0-5]\d)?)?$/,
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: fc.constantFrom(...'0123456789-+:TZ') }) },
);
