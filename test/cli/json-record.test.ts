import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EACH, readField } from '../../src/cli/corpus/field';
import { jsonEditor } from '../../src/cli/corpus/json-record';
import { BrokenRecord } from '../../src/cli/corpus/record';
import { stringOf, valuesOf } from '../../src/cli/corpus/values';
import { growth, MOST_GROWTH } from '../growth';

/** The error of a broken record. */
function brokenBy(edit: () => unknown): BrokenRecord {
  try {
    edit();
  } catch (error) {
    if (error instanceof BrokenRecord) return error;
  }
  throw new Error('the record is not broken');
}

/** An edit that is easy to see. */
const upper = { change: (text: string) => text.toUpperCase() };

describe('a field', () => {
  it.each([
    ['body', ['body'], false],
    ['meta.title', ['meta', 'title'], false],
    ['list[]', ['list', EACH], false],
    ['list[].name?', ['list', EACH, 'name'], true],
    ['grid[][]', ['grid', EACH, EACH], false],
    ['a\\.b', ['a.b'], false],
    ['what\\?', ['what?'], false],
    ['what\\?[].a?', ['what?', EACH, 'a'], true],
    ['?a.b?c', ['?a', 'b?c'], false],
    ['a\\[]', ['a[]'], false],
    ['a\\\\.b]', ['a\\', 'b]'], false],
    ['a[].\\.\\[', ['a', EACH, '.['], false],
    ['عنوان', ['عنوان'], false],
  ])('%s is read', (name, steps, optional) => {
    expect(readField(name)).toEqual({ name: optional ? name.slice(0, -1) : name, steps, optional });
  });

  it.each([
    '',
    '.',
    'a.',
    '.a',
    'a..b',
    '[]',
    '[].a',
    'a[]b',
    'a[',
    'a[0]',
    'a[].[]',
    'a\\',
    '?',
    'a?[]',
    'a?.b?',
    'a.b?[].c?',
  ])("'%s' is refused", (name) => {
    expect(() => readField(name)).toThrow('a field is written');
  });

  it('has 100 steps at most', () => {
    const name = `a${'[]'.repeat(99)}`;
    const record = `{"a":${'['.repeat(99)}"x"${']'.repeat(99)}}`;
    expect(jsonEditor([name], upper)(record)).toBe(record.replace('x', 'X'));
    expect(() => readField(`${name}[]`)).toThrow('--field takes 100 names and [] in a row at most, not 101');
  });
});

describe('an edited record', () => {
  it.each([
    [
      'keeps blanks, order and numbers',
      ['b'],
      '{ "n" : 12345678901234567890.10 ,"b": "x", "a":1e5}',
      '{ "n" : 12345678901234567890.10 ,"b": "X", "a":1e5}',
    ],
    ['changes every value of a doubled key', ['b'], '{"b":"x","b":"y"}', '{"b":"X","b":"Y"}'],
    ['knows an escaped key', ['b'], '{"\\u0062":"x"}', '{"\\u0062":"X"}'],
    ['keeps escapes where nothing changes', ['b'], '{"b":"\\u0041\\/"}', '{"b":"\\u0041\\/"}'],
    ['reads escapes', ['b'], '{"b":"\\"a\\\\"}', '{"b":"\\"A\\\\"}'],
    ['goes into objects', ['a.b.c'], '{"a":{"b":{"c":"x","d":"x"}},"c":"x"}', '{"a":{"b":{"c":"X","d":"x"}},"c":"x"}'],
    [
      'goes into arrays',
      ['a[]', 'b[].c'],
      '{"a":["x","y"],"b":[{"c":"z"},{"d":"x"}]}',
      '{"a":["X","Y"],"b":[{"c":"Z"},{"d":"x"}]}',
    ],
    ['takes an empty array', ['a[]'], '{"a":[]}', '{"a":[]}'],
    ['may lack an optional field', ['a', 'b?', 'c?'], '{"a":"x","c":null}', '{"a":"X","c":null}'],
    ['jumps over strings with brackets', ['b'], '{"a":"}]{[\\"","b":"x"}', '{"a":"}]{[\\"","b":"X"}'],
    ['knows __proto__ as a field', ['__proto__'], '{"__proto__":"x"}', '{"__proto__":"X"}'],
    ['keeps a byte order mark and the line end', ['b'], '\ufeff{"b":"x"}\r\n', '\ufeff{"b":"X"}\r\n'],
  ])('%s', (_, fields, record, edited) => {
    expect(jsonEditor(fields, upper)(record)).toBe(edited);
  });

  it.each([
    [['b'], '{"a":1}', "field 'b' is not there"],
    [['a.b'], '{"a":"x"}', "field 'a.b' is not there"],
    [['a[]'], '{"a":"x"}', "field 'a[]' is not there"],
    [['b'], '{"b":null}', "field 'b' is null, not a string"],
    [['b'], '{"b": ["x"]}', "field 'b' is a list, not a string"],
    [['b'], '{"b":{"c":"x"}}', "field 'b' is an object, not a string"],
    [['b'], '{"b":false}', "field 'b' is false, not a string"],
    [['b'], '{"b":-1}', "field 'b' is a number, not a string"],
    [['b?'], '{"b":1}', "field 'b' is a number, not a string"],
    [['a[]'], '{"a":["x",1]}', "field 'a[]' is a number, not a string"],
    [['b'], '{"b":"x"', 'not JSON'],
    [['b'], '{"b":"\\x"}', 'not JSON'],
    [['b'], '["b"]', "a list, not an object; jq -c '.[]' makes a line of each record in it"],
    [['b'], ' [{"b":"x"},\n', 'a list, not an object'],
    [['b'], 'null', 'not a JSON object'],
  ])('with fields %j, %s is broken', (fields, record, reason) => {
    expect(() => jsonEditor(fields, upper)(record)).toThrow(reason);
  });

  it.each([
    ['bod', 'meta, list, q\\?, n'],
    ['meta[]', 'meta.a\\.b, meta.tags'],
    ['meta.c', 'meta.a\\.b, meta.tags'],
    ['meta.tags.x', 'meta.tags[]'],
    ['list.bod', 'list[]'],
    ['list[].bod', 'list[].body'],
    ['list[].body.x', 'list[].body'],
    ['n.x', 'meta, list, q\\?, n'],
  ])('that lacks the field %s is broken, and its fields are told as they are typed', (field, present) => {
    const record = '{"meta":{"a.b":1,"tags":["x"]},"list":[{"body":"x"}],"q?":1,"n":null}';
    expect(() => jsonEditor([field], upper)(record)).toThrow(expect.objectContaining({ present }));
  });

  it('that lacks a field tells no more of its own than fits into a message', () => {
    const names = Array.from({ length: 100 }, (_, i) => [`name ${i}`, i]);
    const { present } = brokenBy(() => jsonEditor(['b'], upper)(JSON.stringify(Object.fromEntries(names))));
    expect(present).toMatch(/^name 0, name 1, .{180,190}…$/);
    expect(brokenBy(() => jsonEditor(['b'], upper)('{}')).present).toBe(undefined);
  });

  it('gets an added value as its last field, or where that field stands', () => {
    const add = jsonEditor(['b'], { into: 'n', read: (texts) => texts.map(({ text }) => text.length) });
    expect(add('{"b":"xyz" }\n')).toBe('{"b":"xyz" ,"n":[3]}\n');
    expect(add('{"n":1,"b":"x"}')).toBe('{"n":[1],"b":"x"}');
    expect(jsonEditor(['b?'], { into: 'n', read: () => 0 })('{ }')).toBe('{ "n":0}');
  });

  it('gives out each text once, with its place in the record', () => {
    const fields = ['a', 'a?', 'b[]', 'c[].d[][]', 'e\\.f', 'g\\[].h?'];
    const add = jsonEditor(fields, { into: 'n', read: (texts) => texts.map(({ field, text }) => `${field}=${text}`) });
    const record = '{"a":"1","b":["2","3"],"c":[{"d":[]},{"d":[["4"],["5","6"]]}],"e.f":"7","g[]":{"h":"8"}}';
    const places = ['a=1', 'b[0]=2', 'b[1]=3', 'c[1].d[0][0]=4', 'c[1].d[1][0]=5', 'c[1].d[1][1]=6'];
    expect(JSON.parse(add(record)).n).toEqual([...places, 'e\\.f=7', 'g\\[].h=8']);
  });

  it('has the values that the parser finds, whatever the record', () => {
    const key = fc.constantFrom('a', 'b', 'c', '"', '\\', 'ی');
    const { record } = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: 'small' },
        fc.string({ unit: 'binary' }),
        fc.double({ noNaN: true }),
        fc.constant(null),
        tie('record'),
        fc.array(tie('value'), { maxLength: 4 }),
      ),
      record: fc.dictionary(key, tie('value'), { maxKeys: 5 }),
    }));
    const fields = ['a', 'a.b', 'b[]', 'c[].a', 'a.a.c'].map(readField);
    fc.assert(
      fc.property(record, fc.constantFrom(undefined, 1, '\t'), (value, space) => {
        const json = JSON.stringify(value, null, space);
        const found = valuesOf(json, fields).values.map(({ field, start, end }) => [
          field,
          JSON.parse(json.slice(start, end)),
        ]);
        const expected = fields.flatMap(({ steps }, field) =>
          reach(JSON.parse(json), steps).map((item) => [field, item]),
        );
        const sorted = (list: unknown[][]): string[] => list.map((item) => JSON.stringify(item)).sort();
        expect(sorted(found)).toEqual(sorted(expected));
      }),
      { numRuns: 2000 },
    );
  });

  it('reads string literals as the parser does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const literal = JSON.stringify(text);
        expect(stringOf(literal, 0, literal.length)).toBe(text);
      }),
    );
  });

  it.each([
    ['backslashes', '\\\\', (text: string) => `{"a":"${text}","b":"x"}`],
    ['escaped quotes', '\\"', (text: string) => `{"a":"${text}","b":"x"}`],
    ['nested arrays', '[', (text: string) => `{"a":${text}${text.replaceAll('[', ']')},"b":"x"}`],
    ['keys', '"a":1,', (text: string) => `{${text}"b":"x"}`],
    ['fields of one name', '"b":"x",', (text: string) => `{${text}"b":"x"}`],
    ['blanks', ' ', (text: string) => `{"b"${text}:${text}"x"${text}}`],
  ])('costs linear time: %s', (_, shape, record) => {
    const edit = jsonEditor(['b'], upper);
    expect(growth((text) => edit(record(text)), shape)).toBeLessThan(MOST_GROWTH);
  });
});

/** The values that the steps of a field lead to, found in the parsed record. */
function reach(value: unknown, steps: readonly (string | typeof EACH)[]): unknown[] {
  const [step, ...rest] = steps;
  if (step === undefined) return [value];
  if (step === EACH) return Array.isArray(value) ? value.flatMap((item) => reach(item, rest)) : [];
  if (typeof value !== 'object' || value === null || Array.isArray(value) || !Object.hasOwn(value, step)) return [];
  return reach((value as Record<string, unknown>)[step], rest);
}
