import { spawnSync } from 'node:child_process';
import { readFileSync, symlinkSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { file, matn, place, shell } from './command';

describe('matn normalize', () => {
  it('normalises the records of a file, passes broken ones on and says on which lines they are', () => {
    const records = file(
      'news.jsonl',
      '{"id":1,"body":"ما نمیدهیم"}\n{broken\n{"id":3}\n\n{"id":4,"body":5}\n[1]\n{"id":5,"body":"شبکههای"}',
    );
    const { status, stdout, stderr } = matn(['normalize', '--jsonl', '--field', 'body', records]);
    expect(stdout).toBe(
      '{"id":1,"body":"ما نمی\u200cدهیم"}\n{broken\n{"id":3}\n\n{"id":4,"body":5}\n[1]\n{"id":5,"body":"شبکه\u200cهای"}',
    );
    expect(status).toBe(2);
    expect(
      stderr
        .trim()
        .split('\n')
        .map((line) => line.replace(`${records}:`, '')),
    ).toEqual([
      'matn: 2: not JSON; the record is passed on unchanged',
      "matn: 3: field 'body' is not there; the record is passed on unchanged; it has: id",
      "matn: 5: field 'body' is a number, not a string; the record is passed on unchanged",
      "matn: 6: a list, not an object; jq -c '.[]' makes a line of each record in it; the record is passed on unchanged",
      expect.stringMatching(/^matn: 6 records, 2 changed, 4 broken, 0\.0 MB in /),
    ]);
  });

  it('tells once of records in a row that are broken for the same reason, with the first line and their number', () => {
    const wrong = file('wrong.jsonl', '{"body":"كه"}\n\n'.repeat(1500));
    const next = file('next.jsonl', '{"body":"كه"}\n{"bdy":"كه"}\n{"body":"كه"}\n{"body":"كه"}\n');
    const { status, stdout, stderr } = matn(['normalize', '--jsonl', '--field', 'bdy', wrong, next]);
    expect({ status, records: stdout.match(/كه/g)!.length }).toEqual({ status: 2, records: 1503 });
    expect(stderr.trim().split('\n')).toEqual([
      `matn: ${wrong}:1: field 'bdy' is not there, and so for the next 1,499 records; all are passed on unchanged; the first has: body`,
      `matn: ${next}:1: field 'bdy' is not there; the record is passed on unchanged; it has: body`,
      `matn: ${next}:3: field 'bdy' is not there, and so for the next record; both are passed on unchanged; the first has: body`,
      expect.stringMatching(/^matn: 1,504 records, 1 changed, 1,503 broken, /),
    ]);
  });

  it('tells of broken records even if the reader of the output stops early', () => {
    const wrong = file('unread.jsonl', '{"body":"كه"}\n'.repeat(100_000));
    const { status, stderr } = shell(
      `node dist/cli.js normalize --jsonl --field bdy ${wrong} | head -c 10 >/dev/null; exit \${PIPESTATUS[0]}`,
    );
    expect(status).toBe(2);
    expect(stderr).toMatch(
      /^matn: .*unread\.jsonl:1: field 'bdy' is not there, and so for the next [\d,]+ records; .*\n$/,
    );
  });

  it('passes on a record that is not UTF-8, and one with a field named __proto__', () => {
    const bad = Buffer.concat([
      Buffer.from('{"body":"'),
      Buffer.from([0xff]),
      Buffer.from('"}\n{"body":"x","__proto__":{"a":1}}\n'),
    ]);
    const args = ['normalize', '--jsonl', '--field', 'body', file('bad.jsonl', bad)];
    const result = spawnSync('node', ['dist/cli.js', ...args]);
    expect(result.stdout).toEqual(bad);
    expect(result.status).toBe(2);
  });
});

describe('a file of records', () => {
  it('packs the file of rejects even if there are none', () => {
    const rejects = place('no-rejects.jsonl.gz');
    expect(matn(['normalize', '--jsonl', '--field', 'body', '--rejects', rejects], '{"body":"كه"}\n').status).toBe(0);
    expect(gunzipSync(readFileSync(rejects)).toString()).toBe('');
  });

  it('packs the file of rejects by the name that is typed, as it does the output, if that is a link', () => {
    for (const name of ['linked-output', 'linked-rejects']) symlinkSync(place(name), place(`${name}.gz`));
    const [output, rejects] = [place('linked-output.gz'), place('linked-rejects.gz')];
    const args = ['normalize', '--jsonl', '--field', 'body', '-o', output, '--rejects', rejects];
    expect(matn(args, '{"body":"كه"}\n{}\n').status).toBe(0);
    expect(gunzipSync(readFileSync(output)).toString()).toBe('{"body":"که"}\n');
    expect(gunzipSync(readFileSync(rejects)).toString()).toContain('"record":"{}"');
  });

  it('keeps the bytes of a record that is not UTF-8 among the rejects', () => {
    const bad = Buffer.from([0x7b, 0xff, 0x0a]);
    const input = Buffer.concat([bad, Buffer.from('{"body":"كه"}\n')]);
    const { status, stdout } = matn(['normalize', '--jsonl', '--field', 'body', '--rejects', place('bytes')], input);
    expect({ status, stdout }).toEqual({ status: 0, stdout: '{"body":"که"}\n' });
    expect(JSON.parse(readFileSync(place('bytes'), 'utf8'))).toEqual({
      file: '-',
      line: 1,
      reason: 'not UTF-8',
      base64: bad.toString('base64'),
    });
  });
});
