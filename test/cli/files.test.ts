import { mkdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { file, folder, matn, place, shell } from './command';

describe('matn normalize', () => {
  it('normalises standard input, by profile and without a rule', () => {
    expect(matn(['normalize'], 'ما نمیدهیم\n')).toMatchObject({ status: 0, stdout: 'ما نمی\u200cدهیم\n', stderr: '' });
    expect(matn(['normalize', '--profile', 'safe'], 'ما نميدهيم').stdout).toBe('ما نمیدهیم');
    expect(matn(['normalize', '--off', 'verb-prefix'], 'ما نمیدهیم').stdout).toBe('ما نمیدهیم');
  });

  it('goes on with the other files if one cannot be used', () => {
    const good = file('good.txt', 'نمیدهیم');
    const bad = file('bad.txt', Buffer.from([0x61, 0x0a, 0xff]));
    const { status, stdout, stderr } = matn(['normalize', place('none.txt'), bad, folder, good]);
    expect(stdout).toBe('نمی\u200cدهیم');
    expect(status).toBe(2);
    expect(stderr).toContain('none.txt: no such file');
    expect(stderr).toContain('bad.txt:2: not UTF-8');
    expect(stderr).toContain('is a folder');
  });

  it('unpacks files whose name ends in .gz, and says if one is not packed', () => {
    const packed = file('page.txt.gz', gzipSync('نمیدهیم\n'));
    const text = file('text.gz', 'نمیدهیم\n');
    const { status, stdout, stderr } = matn(['normalize', text, packed]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: 'نمی\u200cدهیم\n' });
    expect(stderr).toBe(`matn: ${text}: is no gzip file, or a damaged one\n`);
  });

  it('reads all of a packed text that has something after its end, and says so', () => {
    const packed = file('trailing.txt.gz', Buffer.concat([gzipSync('نمیدهیم\n'), Buffer.from('no gzip')]));
    expect(matn(['normalize', packed])).toMatchObject({
      status: 2,
      stdout: 'نمی\u200cدهیم\n',
      stderr: `matn: ${packed}: has something after its end, which is left out\n`,
    });
  });

  it('says once which option reads the records of a file that it reads as one text', () => {
    const [csv, tsv] = [file('a.csv', 'id,body\n1,الف\n'), file('a.TSV.gz', gzipSync('الف\t1\n'))];
    const [jsonl, ndjson] = [file('a.jsonl', '{"body":"نمیدهیم"}\n'), file('a.ndjson', '')];
    const note = (name: string, option: string): string =>
      `matn: ${name}: is read as one text; to read its records, give ${option} --field NAME\n`;
    expect(matn(['normalize', csv, jsonl])).toEqual({
      status: 0,
      stdout: 'id,body\n1,الف\n{"body":"نمی\u200cدهیم"}\n',
      stderr: note(csv, '--csv'),
    });
    expect(matn(['normalize', jsonl, '-o', place('a.out')]).stderr).toBe(note(jsonl, '--jsonl'));
    expect(matn(['dates', ndjson]).stderr).toBe(note(ndjson, '--jsonl'));
    expect(matn(['inspect', tsv]).stderr).toBe(note(tsv, '--csv --delimiter tab'));
    const plain = ['csv', 'csv.txt', 'a.csv.bak'].map((name) => file(name, 'الف\n'));
    expect(matn(['normalize', ...plain]).stderr).toBe('');
    expect(matn(['normalize', '--csv', '--field', 'body', csv]).stderr).not.toContain('one text');
  });

  it('says so of no file that is not read', () => {
    const [missing, csv] = [place('missing.jsonl'), file('there.csv', 'الف\n')];
    mkdirSync(place('folder.csv'));
    expect(matn(['normalize', missing, place('folder.csv'), csv])).toEqual({
      status: 2,
      stdout: 'الف\n',
      stderr: [
        `matn: ${csv}: is read as one text; to read its records, give --csv --field NAME\n`,
        `matn: ${missing}: no such file\n`,
        `matn: ${place('folder.csv')}: is a folder\n`,
      ].join(''),
    });
    const own = file('own.csv', '');
    expect(shell(`node dist/cli.js normalize ${own} >> ${own}`).stderr).toBe(
      `matn: ${own}: is left out, since standard output is written to it\n`,
    );
  });

  it('says that words takes no records', () => {
    const sample = 'رئیس\u200cجمهور آمد. '.repeat(3);
    const [jsonl, csv] = [
      file('words.jsonl', `{"body":"${sample}"}\n`),
      file('words.csv.gz', gzipSync(`body\n${sample}\n`)),
    ];
    expect(matn(['words', jsonl, csv])).toEqual({
      status: 0,
      stdout: 'رئیس\u200cجمهور\n',
      stderr: `matn: ${jsonl}: is read as one text; matn words takes no records, but jq -r .FIELD prints their texts for it\n`,
    });
    expect(matn(['words', csv]).stderr).toBe(
      `matn: ${csv}: is read as one text; matn words takes no records, so give it the column of their texts alone\n`,
    );
    expect(matn(['words', place('missing.jsonl')]).stderr).toBe(`matn: ${place('missing.jsonl')}: no such file\n`);
  });

  it('begins each text on a line of its own', () => {
    const files = [file('a.txt', 'الف'), file('empty.txt', ''), file('b.txt', 'ب\n'), file('c.txt', 'پ')];
    expect(matn(['normalize', ...files]).stdout).toBe('الف\nب\nپ');
    expect(matn(['digits', '--to', 'latin', ...files]).stdout).toBe('الف\nب\nپ');
  });
});
