import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../src/cli/corpus/csv-columns';
import { csvEditor } from '../../src/cli/corpus/csv-record';
import { endOfCsvRecord } from '../../src/cli/corpus/record-end';
import { growth, MOST_GROWTH } from '../growth';

/** An edit that is easy to see. */
const upper = { change: (text: string) => text.toUpperCase() };

/** The records of a CSV text. */
function split(text: string, delimiter = ','): string[] {
  const bytes = Buffer.from(text);
  const endOf = endOfCsvRecord(delimiter);
  const records: string[] = [];
  for (let start = 0, end = 0; start < bytes.length; start = end) {
    end = endOf(bytes, start, true);
    records.push(bytes.subarray(start, end).toString());
  }
  return records;
}

describe('a CSV file', () => {
  it.each([
    ['lines', 'a,b\nc,d\n', ['a,b\n', 'c,d\n']],
    ['no last line end', 'a\nb', ['a\n', 'b']],
    ['line ends in quotes', '"a\nb",c\nd\n', ['"a\nb",c\n', 'd\n']],
    ['doubled quotes', '"a""\n""b"\nc\n', ['"a""\n""b"\n', 'c\n']],
    ['a quoted field after others', 'x,,"a\r\nb"\r\nc\r\n', ['x,,"a\r\nb"\r\n', 'c\r\n']],
    ['an empty quoted field', '"",""\n"x"\n', ['"",""\n', '"x"\n']],
    ['a quote within a plain field', '5" x,a\nb\n', ['5" x,a\n', 'b\n']],
    ['a forgotten closing quote', '1,"abc\n2,"def"\n3,x\n', ['1,"abc\n', '2,"def"\n', '3,x\n']],
    ['a quote that is never closed', 'a,"b\nc\nd\n', ['a,"b\n', 'c\n', 'd\n']],
    ['text after a closing quote', '"a"b\n"c"\n', ['"a"b\n', '"c"\n']],
    ['line ends in the last record, which has none', 'a\n"b\nc"', ['a\n', '"b\nc"']],
    ['a return alone', '"a"\rb\n', ['"a"\rb\n']],
  ])('is split into records: %s', (_, text, records) => {
    expect(split(text)).toEqual(records);
  });

  it('is split as it was written, whatever its fields hold', () => {
    const field = fc.string({ unit: fc.constantFrom('a', 'ی', '"', ',', '\n', '\r', ';', ' ') });
    const table = fc.array(fc.array(field, { minLength: 1, maxLength: 4 }), { minLength: 1 });
    fc.assert(
      fc.property(table, fc.constantFrom(',', ';', '\t'), fc.boolean(), (rows, delimiter, quoted) => {
        const lines = rows.map((row) => stringify([row], { delimiter, quoted, record_delimiter: '\n' }));
        expect(split(lines.join(''), delimiter)).toEqual(lines);
      }),
    );
  });

  it('has no end of a record until the record is whole, and then always the same', () => {
    const text = 'x,"a""\nb"\r\n"c",d\n"e"f\ng';
    const whole = Buffer.from(text);
    const endOf = endOfCsvRecord(',');
    for (let start = 0; start < whole.length; start = endOf(whole, start, true)) {
      const end = endOf(whole, start, true);
      for (let cut = start; cut <= whole.length; cut++) {
        const found = endOf(whole.subarray(0, cut), start, false);
        expect([-1, end]).toContain(found);
        // With two bytes after its end, a record is surely whole.
        if (cut >= end + 2) expect(found).toBe(end);
      }
    }
  });

  it('may have several long fields, and a byte order mark before its first quote', () => {
    const endOf = endOfCsvRecord(',');
    const field = `"${'x\n'.repeat(5 << 18)}"`;
    const record = `${field},${field},${field}\n`;
    expect(endOf(Buffer.from(`${record}a,b\n`), 0, true)).toBe(record.length);
    expect(endOf(Buffer.from('\ufeff"a\nb",c\nd'), 0, true)).toBe(Buffer.byteLength('\ufeff"a\nb",c\n'));
  });

  it('has a broken record where quotes stay open for more than four megabytes, but no limit for other fields', () => {
    const text = `a,"${'x\n'.repeat(3 << 20)}`;
    const endOf = endOfCsvRecord(',');
    // The broken record is the first line.
    expect(endOf(Buffer.from(text), 0, false)).toBe(text.indexOf('\n') + 1);
    const long = `a,${'x'.repeat(5 << 20)}`;
    expect(endOf(Buffer.from(long), 0, false)).toBe(-1);
    expect(endOf(Buffer.from(`${long}\nb`), 0, false)).toBe(long.length + 1);
  });

  it.each([
    ['plain fields', 'ab,c\n'],
    ['doubled quotes', '""'],
    ['forgotten quotes', 'a,"b\n'],
    ['quotes before text', '"a"b'],
  ])('is split in linear time: %s', (_, shape) => {
    expect(growth((text) => split(text), shape)).toBeLessThan(MOST_GROWTH);
  });
});

describe('an edited CSV record', () => {
  const edit = csvEditor(['b'], 'a,b,c\n', ',', upper);

  it.each([
    ['1,x,2\n', '1,X,2\n'],
    ['1,"x",2\n', '1,"X",2\n'],
    ['"1",x,"2"\r\n', '"1",X,"2"\r\n'],
    ['1,"x ""y""",z', '1,"X ""Y""",z'],
    ['1,"x\ny",\n', '1,"X\nY",\n'],
    [' 1 , x ,\n', ' 1 , X ,\n'],
    ['"",x,""\n', '"",X,""\n'],
    [',x,"y,""z""\n"\n', ',X,"y,""z""\n"\n'],
    ['"""",x,""""""\n', '"""",X,""""""\n'],
    ['y\r,x,z\r\r\n', 'y\r,X,z\r\r\n'],
    ['1,x,z\r', '1,X,z\r'],
    ['x,,"y"\n', 'x,,"y"\n'],
    ['x,Y,x\n', 'x,Y,x\n'],
  ])('%j → %j', (record, edited) => {
    expect(edit(record)).toBe(edited);
  });

  it('stays a record when nothing, or only blanks, is left of its only field', () => {
    const drop = { change: (text: string) => text.replaceAll('x', '') };
    for (const [record, edited] of [
      ['x\n', '""\n'],
      ['"x"\r\n', '""\r\n'],
      [' x\n', '" "\n'],
      ['xy', 'y'],
    ])
      expect(csvEditor(['a'], 'a\n', ',', drop)(record!)).toBe(edited);
  });

  it('has the other fields copied as they are written', () => {
    const field = fc.oneof(
      fc.stringMatching(/^[a-c" \r\n,;\t]{0,5}$/).map((text) => `"${text.replaceAll('"', '""')}"`),
      fc.stringMatching(/^(?:[a-c ][a-c "\r]{0,4})?$/).map((text) => text.replaceAll('"', '')),
    );
    fc.assert(
      fc.property(field, field, fc.constantFrom(',', ';', '\t'), (first, last, delimiter) => {
        const record = (text: string): string => `${[first, text, last].join(delimiter)}\n`;
        expect(csvEditor(['b'], ['a', 'b', 'c'].join(delimiter), delimiter, upper)(record('x'))).toBe(record('X'));
      }),
    );
  });

  it.each([
    ['1,x\n', '2 fields, but 3 columns'],
    ['1,x,2,3\n', '4 fields, but 3 columns'],
    ['1\n', '1 field, but 3 columns'],
    ['1,"x"y,2\n', 'not CSV: invalid closing quote'],
    ['1,"x,2\n', 'not CSV: quote not closed'],
    ['1,5" x,2\n', 'not CSV: invalid opening quote'],
  ])('%j is broken: %s', (record, reason) => {
    expect(() => edit(record)).toThrow(reason);
  });

  it('has its columns found by name, after a byte order mark, in quotes or not', () => {
    expect(columnsOf('\ufeffid,"full text"\r\n', ',')).toEqual(['id', 'full text']);
    expect(csvEditor(['full text'], '\ufeffid,"full text"\r\n', ',', upper)('x,y')).toBe('x,Y');
    expect(csvEditor(['b'], 'a\tb\n', '\t', upper)('x\ty, z\n')).toBe('x\tY, Z\n');
    expect(() => csvEditor(['x'], 'a,b\n', ',', upper)).toThrow("no column 'x'; there are: a, b");
    expect(() => csvEditor(['b'], 'a, b\n', ',', upper)).toThrow("no column 'b'; there are: a, ' b'");
  });

  it('is refused if it has no such column, or lines that end in CR alone', () => {
    for (const name of ['a', 'b'])
      expect(() => csvEditor([name], 'a,b\rx,y\r', ',', upper)).toThrow('the lines end in CR alone');
    expect(csvEditor(['a'], 'a,b\r\r\n', ',', upper)('1,y\r\r\n')).toBe('1,y\r\r\n');
    expect(() => csvEditor(['b'], `a,${'1,'.repeat(1e6)}`, ',', upper)).toThrow(
      /^no column 'b'; there are: a[, 1]{1999}…$/,
    );
    expect(() => csvEditor(['b'], '\n', ',', upper)).toThrow("no column 'b'; the line of column names is empty");
  });
});
