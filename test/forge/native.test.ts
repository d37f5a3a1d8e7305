import { describe, expect, it } from 'vitest';
import { plain, withClasses } from '../../src/forge/native';

describe('native expressions', () => {
  it('have one class for alternatives of one letter', () => {
    expect(withClasses(String.raw`.a|.[b\\]|_c`)).toBe(String.raw`.[\\ab]|_c`);
  });

  it('end a class at its bracket, after an escaped backslash too', () => {
    for (const source of [String.raw`.a|.[b\\].[cd]`, String.raw`(?:a|[b\\])[cd]`]) {
      expect(plain(source)).toBe(source);
      expect(withClasses(source)).toBe(source);
    }
  });
});
