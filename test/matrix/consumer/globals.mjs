import { hashOf } from './results.mjs';
import { texts } from './texts.mjs';

/** The properties of all globals and of their prototypes, by name. */
function everything() {
  const found = new Map();
  const holders = [['globalThis', globalThis]];
  for (const name of Object.getOwnPropertyNames(globalThis)) {
    const { value } = Object.getOwnPropertyDescriptor(globalThis, name);
    if (typeof value !== 'function' && typeof value !== 'object') continue;
    if (value === null || value === globalThis) continue;
    holders.push([name, value]);
    if (value.prototype) holders.push([`${name}.prototype`, value.prototype]);
  }
  for (const [name, holder] of holders) {
    for (const key of Reflect.ownKeys(holder)) {
      const { value, get, set } = Object.getOwnPropertyDescriptor(holder, key);
      found.set(`${name}.${String(key)}`, value ?? get ?? set);
    }
  }
  return found;
}

// The hashing loads something itself, so it runs once before the globals are looked at.
await hashOf({ analyze: () => ({}), findDates() {}, inspect() {}, normalize() {}, readArticle() {} }, texts());
// Node makes some globals only when they are first read.
for (const name of Object.getOwnPropertyNames(globalThis)) void globalThis[name];
const before = everything();
for (const door of process.argv.slice(2)) await import(door);
const hash = await hashOf(await import('matn'), texts());
const after = everything();

const changed = [...after].filter(([name, value]) => !Object.is(before.get(name), value)).map(([name]) => name);
const gone = [...before.keys()].filter((name) => !after.has(name));
console.log(JSON.stringify({ hash, looked: before.size, changed, gone }));
