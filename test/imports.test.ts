import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/** The floors of the house, ground first: a file imports from its own room and from floors below. */
const FLOORS = [
  ['error.ts', 'rules.ts', 'text'],
  ['options.ts'],
  ['characters', 'digits'],
  ['half-space', 'dates', 'numbers', 'folding'],
  ['normalize.ts'],
  ['article', 'inspect', 'html', 'stream'],
  ['rehype', 'retext'],
  ['index.ts'],
  ['cli', 'forge'],
];

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

function roomOf(file: string): string {
  return file.split(path.sep)[0]!;
}

function floorOf(room: string): number {
  return FLOORS.findIndex((rooms) => rooms.includes(room));
}

function importsOf(file: string): string[] {
  const source = readFileSync(path.join('src', file), 'utf8');
  return [...source.matchAll(/(?:from|import\() ?'(\.[^']+)'/g)].map(([, target]) => {
    const resolved = path.join(path.dirname(file), target!);
    return files.includes(`${resolved}.ts`) ? `${resolved}.ts` : path.join(resolved, 'index.ts');
  });
}

describe('imports', () => {
  it('know every room', () => {
    expect(files.map(roomOf).filter((room) => floorOf(room) < 0)).toEqual([]);
  });

  it.each(files)('of %s go down or stay in the room', (file) => {
    const room = roomOf(file);
    for (const target of importsOf(file)) {
      expect(files, `${file} imports ${target}`).toContain(target);
      const targetRoom = roomOf(target);
      if (targetRoom === room) continue;
      expect(floorOf(targetRoom), `${file} imports ${target}`).toBeLessThan(floorOf(room));
    }
  });

  it('of the light rooms never reach the half-space tables', () => {
    for (const room of ['digits', 'dates', 'numbers', 'characters', 'folding', 'text']) {
      const reached = new Set<string>();
      const visit = (file: string): void => {
        if (reached.has(file)) return;
        reached.add(file);
        importsOf(file).forEach(visit);
      };
      files.filter((file) => roomOf(file) === room).forEach(visit);
      expect([...reached].filter((file) => roomOf(file) === 'half-space')).toEqual([]);
    }
  });
});
