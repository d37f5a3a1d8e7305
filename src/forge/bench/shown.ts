import { versionOf } from './costs';
import type { Speed } from './speeds';

/** How the figures in the results are written. */

/** A speed, and in parentheses how many times as long as ours it takes; `·` for a system that is too slow, `!` for one that throws. */
export function speedShown(speed: Speed, own: Speed): string {
  if (speed === 'slow') return '·';
  if (speed === 'threw') return '!';
  const shown = speed >= 1000 ? thousands(speed) : speed.toPrecision(speed < 1 ? 1 : speed < 10 ? 2 : 3);
  if (typeof own !== 'number' || own === speed) return shown;
  return `${shown} (${ratioShown(own / speed)} ×)`;
}

function ratioShown(ratio: number): string {
  if (ratio < 0.1) return `1/${Math.round(1 / ratio)}`;
  if (ratio < 10) return ratio.toPrecision(2);
  return ratio < 1000 ? String(Math.round(ratio)) : thousands(ratio);
}

function thousands(number: number): string {
  const digits = 10 ** (Math.floor(Math.log10(number)) - 1);
  return (Math.round(number / digits) * digits).toLocaleString('en');
}

/** A number of bytes, in KB. */
export function sizeShown(bytes: number): string {
  return (bytes / 1e3).toFixed(bytes < 1e4 ? 1 : 0);
}

/** The name of a system, with the version of its package if it has one. */
export function titled(name: string): string {
  return `${name} ${versionOf(name)}`.trim();
}

/** A Markdown table. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  return [heads, heads.map((_, i) => (i === 0 ? '---' : '--:')), ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
}
