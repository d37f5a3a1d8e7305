/**
 * `npm run ledger:dates` reads the stamps of `corpus/tables/date-stamps.tsv` with `toIsoDate` and with the date parsers of other npm
 * packages, and checks every disagreement against `corpus/tables/dates-ledger.tsv`. It prints disagreements that aren't listed, as rows to
 * which a verdict and a reason must be added by hand, and rows that are no longer true. The command fails if there are any of either.
 */
import { compareLedger, readLedger, readStamps, VERDICTS } from './dates';

const { unlisted, gone, total } = await compareLedger();
for (const row of unlisted) console.log(`unlisted\t${row}`);
for (const row of gone) console.log(`gone\t${row}`);
const ledger = readLedger();
for (const verdict of VERDICTS) {
  console.log(`${verdict}: ${ledger.filter((row) => row.verdict === verdict).length}`);
}
console.log(`${readStamps().length} stamps, ${total} disagreements, ${unlisted.length} unlisted, ${gone.length} gone`);
if (unlisted.length + gone.length > 0) process.exitCode = 1;
