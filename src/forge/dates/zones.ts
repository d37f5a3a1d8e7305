/**
 * `npm run forge:zones` reads the changes of civil time in Iran and Afghanistan from the engine's tz database and writes them to
 * `corpus/tables/*-zone.tsv`. If a new tz database has other changes, run it again, and then `npm run forge`.
 */
import { writeFileSync } from 'node:fs';
import { offsetsOf } from '../../dates/zones/zone-offset';
import { offsetName, ZONE_FILES } from './zone';

const FROM = Date.UTC(1850, 0, 1) / 1000;
const TO = Date.UTC(2100, 0, 1) / 1000;
/** In seconds; shorter than the time between any two changes of a zone, so that none is stepped over. */
const STEP = 7 * 86_400;
/** Other names of the two zones, which are looked up in the engine: the usual names would be looked up in the table that is made here. */
const LINKS: Readonly<Record<keyof typeof ZONE_FILES, string>> = { 'Asia/Tehran': 'Iran', 'Asia/Kabul': 'asia/kabul' };

for (const [zone, file] of Object.entries(ZONE_FILES)) {
  const offsets = offsetsOf(LINKS[zone as keyof typeof ZONE_FILES]);
  const lines = [
    `# Civil time in ${zone}: how far its clocks are ahead of UTC, and since when (tz database ${process.versions.tz}, public domain).`,
    '# since (UTC)\toffset',
    '# - = before the first change. Written by `npm run forge:zones`; built into src/dates/zones/zone.table.ts by `npm run forge`.',
    `-\t${offsetName(offsets(FROM))}`,
  ];
  for (let at = FROM; at < TO; at += STEP) {
    if (offsets(at) === offsets(at + STEP)) continue;
    let [low, high] = [at, at + STEP];
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (offsets(middle) === offsets(at)) low = middle;
      else high = middle;
    }
    lines.push(`${new Date(high * 1000).toISOString().replace('.000', '')}\t${offsetName(offsets(high))}`);
  }
  writeFileSync(file, `${lines.join('\n')}\n`);
  console.log(`${file}: ${lines.length - 4} changes`);
}
