const matn = require('matn');

const doors = process.argv.slice(2);
for (const door of doors) if (Object.keys(require(door)).length === 0) throw new Error(`${door} is empty`);
import('./results.mjs').then(({ hashOf, texts }) => console.log(hashOf(matn, texts())));
