/**
 * `npm run ledger:dates`: reads the stamps of `corpus/tables/date-stamps.tsv` with `toIsoDate` and with the date parsers of
 * npm, and checks every disagreement against `corpus/tables/dates-ledger.tsv`. Unlisted ones are printed as rows that need a
 * verdict and a reason, written by hand; rows that are no longer true are printed too. Either makes the command fail.
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
