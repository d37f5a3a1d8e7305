import { foldsTable } from './folds';
import { houseStyleTable } from './house-style';
import { lettersTable } from './letters';
import { lexiconTable } from './lexicon';
import { lunarTable } from './lunar';
import { modelTable } from './model';
import { patternsTable } from './patterns';
import { rulesPage } from './rules';
import type { Table } from './table';
import { unitsTable } from './units';
import { zoneTable } from './zone';

/** Every generated table, in the order of the rooms, and the page of the rules. */
export function tables(): Table[] {
  return [
    unitsTable(),
    lettersTable(),
    lexiconTable(),
    houseStyleTable(),
    modelTable(),
    foldsTable(),
    lunarTable(),
    zoneTable(),
    patternsTable(),
    rulesPage(),
  ];
}
