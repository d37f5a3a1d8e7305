import { datePatternsTable } from './date-patterns';
import { dateWordsTable } from './date-words';
import { familyNamesTable } from './family-names';
import { foldsTable } from './folds';
import { formsTable } from './forms';
import { houseStyleTable } from './house-style';
import { lettersTable } from './letters';
import { lexiconTable } from './lexicon';
import { lunarTable } from './lunar';
import { modelTable } from './model';
import { neighboursTable } from './neighbours';
import { patternsTable } from './patterns';
import { phrasesTable } from './phrases';
import { rulesPage } from './rules';
import type { Table } from './table';
import { unitsTable } from './units';
import { zoneTable } from './zone';

/** Every generated table, in the order of the rooms, and the page of the rules. */
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
