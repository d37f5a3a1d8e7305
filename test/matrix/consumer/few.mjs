import * as matn from 'matn';
import { hashOf } from './results.mjs';
import { fewTexts } from './texts.mjs';

console.log(await hashOf(matn, fewTexts()));
