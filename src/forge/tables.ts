import { patternsTable } from './article/patterns';
import { phrasesTable } from './article/phrases';
import { foldsTable } from './characters/folds';
import { formsTable } from './characters/forms';
import { lettersTable } from './characters/letters';
import { unitsTable } from './characters/units';
import { lunarTable } from './dates/lunar';
import { datePatternsTable } from './dates/patterns';
import { dateWordsTable } from './dates/words';
import { zoneTable } from './dates/zone';
import { familyNamesTable } from './half-space/family-names';
import { houseStyleTable } from './half-space/house-style';
import { lexiconTable } from './half-space/lexicon-table';
import { modelTable } from './half-space/model';
import { neighboursTable } from './half-space/neighbours';
import { rulesPage } from './rules';
import type { Table } from './table';

/** All generated tables, in the order of the rooms, and the page of the rules. */
export function tables(): Table[] {
  return [
    unitsTable(),
    lettersTable(),
    formsTable(),
    lexiconTable(),
    houseStyleTable(),
    familyNamesTable(),
    neighboursTable(),
    modelTable(),
    foldsTable(),
    dateWordsTable(),
    datePatternsTable(),
    lunarTable(),
    zoneTable(),
    patternsTable(),
    phrasesTable(),
    rulesPage(),
  ];
}
