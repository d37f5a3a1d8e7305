import type { Finding, Report } from '../index';
import { placesInOrder } from './places';
import { visibleName } from './visible';

/** A report as text: what was found, how often, and the line and column of the first. */
export function report(file: string, text: string, { changes, suspicions, invisible, digits, runs }: Report): string {
  const places = placesOf([...suspicions, ...changes, ...invisible], text);
  const lines: string[] = [visibleName(file)];
  const section = (title: string, findings: readonly Finding<string>[]): void => {
    if (findings.length === 0) return;
    lines.push('', title);
    for (const { id, count, first } of findings) {
      lines.push(`  ${String(count).padStart(5)}  ${id.padEnd(24)} first at ${places.get(first)}`);
    }
  };
  section('suspicions', suspicions);
  section('normalize would change', changes);
  section('invisible characters', invisible);
  const sets = Object.entries(digits).filter(([, count]) => count > 0);
  if (sets.length > 0) lines.push('', `digits: ${sets.map(([set, count]) => `${count} ${set}`).join(', ')}`);
  const letters = new Map<string, number>();
  for (const { start, end, script, language } of runs) {
    const name = language ?? `${script} script`;
    letters.set(name, (letters.get(name) ?? 0) + end - start);
  }
  const all = [...letters].sort((a, b) => b[1] - a[1]);
  if (all.length > 0) lines.push(`text: ${all.map(([name, units]) => `${name} (${units} characters)`).join(', ')}`);
  return `${lines.join('\n')}\n`;
}

/** The `line:column` of each of the first places, both counted from 1. */
function placesOf(findings: readonly Finding<string>[], text: string): ReadonlyMap<number, string> {
  const placeOf = placesInOrder(text);
  const firsts = findings.map(({ first }) => first).sort((a, b) => a - b);
  return new Map(
    firsts.map((first) => {
      const { line, column } = placeOf(first);
      return [first, `${line}:${column}`];
    }),
  );
}
