import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tables } from '../../src/forge/tables';

describe('the generated tables', () => {
  it.each(tables().map(({ path, content }) => [path, content]))('%s is what the forge makes', (path, content) => {
    // Compared with ===, since a diff of two packed tables helps no one.
    expect(readFileSync(path!, 'utf8') === content, `${path} is stale: run npm run forge`).toBe(true);
  });
});
