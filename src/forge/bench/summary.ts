import type { Cost } from './costs';
import type { Results } from './results';
import { sizeShown, speedShown, table, titled } from './shown';
import { type Cell, LIMIT } from './speeds';
import type { Kind, Size } from './texts';

/** The size and kind of text whose speeds the summary shows. */
const SHOWN = { size: '50 KB', kind: 'dirty' } as const;

/** The summary in README.md. */
export function summaryOf(results: Results): string {
  return [
    table(
      [
        'text, MB/s',
        'half-spaces right, F1',
        'half-spaces',
        'characters',
        'all of it',
        'hostile text',
        'start-up, ms',
        'memory, MB',
        'size, KB',
      ],
      TEXT_SYSTEMS.map((system) => textRow(results, system)),
    ),
    table(
      [
        'dates, stamps/s',
        `right of ${results.stamps}`,
        'format given',
        'all shapes',
        'hostile',
        'found in text, MB/s',
        'start-up, ms',
        'memory, MB',
        'size, KB',
      ],
      DATE_SYSTEMS.map((system) => dateRow(results, system)),
    ),
    `Texts of ${SHOWN.size}, ${SHOWN.kind}; in parentheses how many times as long as matn it takes, \`·\` if ${LIMIT} seconds were not enough, \`!\` if it throws. persian-tools and persianjs rewrite only a few letters and the digits, where matn applies all the rules of a profile; chrono-node takes the dates that it finds for Gregorian.`,
  ].join('\n\n');
}

/** A system in the summary. */
interface Shown {
  /** Its name in the comparisons. */
  readonly name: string;
  /** What is imported from it, to find its costs; null if it is no package. */
  readonly what: string | null;
  /** Its name in the comparison in which all of a text is put right, if that is another. */
  readonly editorial?: string;
}

const TEXT_SYSTEMS: readonly Shown[] = [
  { name: 'matn', what: 'matn: normalize', editorial: "matn, 'editorial'" },
  { name: 'virastar', what: 'virastar' },
  { name: 'persian-tools', what: '@persian-tools/persian-tools' },
  { name: 'persianjs', what: 'persianjs' },
  { name: 'bare table loop', what: null },
];
const DATE_SYSTEMS: readonly Shown[] = [
  { name: 'matn', what: 'matn/dates' },
  { name: 'date-fns-jalali', what: 'date-fns-jalali' },
  { name: 'moment-jalaali', what: 'moment-jalaali' },
  { name: 'jalali-moment', what: 'jalali-moment' },
  { name: 'chrono-node', what: 'chrono-node' },
];

function textRow({ cells, costs, accuracy }: Results, { name, what, editorial = name }: Shown): string[] {
  const mixed = accuracy[0]?.systems.get(name)?.mixed;
  return [
    titled(name),
    mixed === undefined ? '–' : `${mixed} %`,
    speedIn(cells, 'half-spaces', name),
    speedIn(cells, 'characters', name),
    speedIn(cells, 'editorial', editorial),
    speedIn(cells, 'editorial', editorial, 'hostile'),
    ...costOf(costs, what),
  ];
}

function dateRow({ cells, costs, stampsRight }: Results, { name, what }: Shown): string[] {
  return [
    titled(name),
    `${stampsRight.get(name)}`,
    speedIn(cells, 'stamp', name, 'clean', null),
    speedIn(cells, 'stamps', name, 'dirty', null),
    speedIn(cells, 'stamps', name, 'hostile', null),
    speedIn(cells, 'dates-in-text', name),
    ...costOf(costs, what),
  ];
}

/** How fast a system was in a comparison, as it is shown. */
function speedIn(
  cells: readonly Cell[],
  comparison: string,
  name: string,
  kind: Kind = SHOWN.kind,
  size: Size | null = SHOWN.size,
): string {
  const cell = cells.find((each) => each.comparison.name === comparison && each.kind === kind && each.size === size);
  const speed = cell?.speeds.get(name);
  if (cell === undefined || speed === undefined) return '–';
  return speedShown(speed, cell.speeds.get(cell.comparison.systems[0]!.name)!);
}

function costOf(costs: readonly Cost[], what: string | null): string[] {
  if (what === null) return ['–', '–', '–'];
  const { start, memory, gzip } = costs.find((each) => each.what === what || each.what.startsWith(`${what}:`))!;
  return [start.toFixed(0), memory.toFixed(0), sizeShown(gzip)];
}
