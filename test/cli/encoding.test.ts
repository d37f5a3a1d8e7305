import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { file, matn, place } from './command';

/** A text in an encoding that has one byte for each character. */
function singleByte(text: string, encoding: string): Buffer {
  const decoder = new TextDecoder(encoding);
  const codes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
  return Buffer.from([...text].map((char) => codes.get(char)!));
}

/** A text in UTF-16, the high byte first or last. */
function utf16(text: string, order: 'le' | 'be'): Buffer {
  const bytes = Buffer.from(text, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
}

const TEXT = 'كد خبر 1234\nعنوان خبر\n\n16-06-1403 ما نميدهيم كتاب 50%\n';

describe('the option --encoding', () => {
  const plain = file('page.txt', TEXT);
  const encoded = [
    [file('1256.txt', singleByte(TEXT, 'windows-1256')), 'windows-1256'],
    [file('1256-label.txt', singleByte(TEXT, 'windows-1256')), 'CP1256'],
    [file('le.txt', utf16(TEXT, 'le')), 'utf-16le'],
    [file('be.txt', utf16(TEXT, 'be')), 'utf-16be'],
  ] as const;
  const commands = [
    ['normalize'],
    ['normalize', '--explain', '--json'],
    ['normalize', '--html'],
    ['article'],
    ['dates'],
    ['numbers'],
    ['digits', '--to', 'persian'],
    ['inspect'],
    ['words', '--fewest', '1'],
  ];

  it.each(commands.map((args) => [args.join(' '), args] as const))(
    'gives what the same text in UTF-8 gives: %s',
    (_, args) => {
      const expected = matn([...args, plain]);
      expect(expected.status).toBe(0);
      for (const [page, label] of encoded) {
        const { status, stdout } = matn([...args, '--encoding', label, page]);
        expect(status).toBe(0);
        expect(stdout).toBe(expected.stdout.replaceAll(plain, page));
      }
    },
  );

  it('leaves a byte order mark in its place, so that offsets are those of UTF-8', () => {
    const marked = matn(['dates'], `\ufeff${TEXT}`).stdout;
    expect(marked).toContain('"start":24,');
    for (const order of ['le', 'be'] as const)
      expect(matn(['dates', '--encoding', `utf-16${order}`], utf16(`\ufeff${TEXT}`, order)).stdout).toBe(marked);
  });

  it.each(['windows-1257x', '', 'utf-7', '__proto__'])('refuses the label %j before a file is read', (label) => {
    expect(matn(['normalize', '--encoding', label, place('none')])).toEqual(
      expect.objectContaining({
        status: 2,
        stdout: '',
        stderr: `matn: --encoding takes a label of the Encoding Standard, such as windows-1256 or utf-16le, not '${label}'\n`,
      }),
    );
  });

  it('names the encoding of a label that this version of Node decodes otherwise than the standard says', () => {
    const isStandard = new TextDecoder('latin1').decode(Uint8Array.of(0x80)) === '€';
    const reason = "this version of Node doesn't decode windows-1252 as the Encoding Standard says";
    expect(matn(['normalize', '--encoding', 'latin1'], 'abc')).toEqual(
      isStandard
        ? { status: 0, stdout: 'abc', stderr: '' }
        : {
            status: 2,
            stdout: '',
            stderr: `matn: --encoding: ${reason}; iconv -f windows-1252 -t utf-8 converts a file\n`,
          },
    );
  });

  it('is refused for records, which are UTF-8', () => {
    const { status, stdout, stderr } = matn(
      ['normalize', '--jsonl', '--field', 'a', '--encoding', 'cp1256'],
      '{"a":"ك"}',
    );
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toBe(
      'matn: records are UTF-8, --encoding is for whole texts; iconv -f windows-1256 -t utf-8 converts a file\n',
    );
    expect(matn(['normalize', '--jsonl', '--field', 'a', '--encoding', 'UTF8'], '{"a":"ك"}').stdout).toBe('{"a":"ک"}');
  });

  // One of the two bytes of U+0A05 and of U+060A is that of a line feed.
  it.each([
    ['utf-16le', utf16('متن\n\u0a05\u060a\nمتن\ud800متن\n', 'le'), 3],
    ['utf-16be', utf16('متن\n\u0a05\u060a\n\u060aمتن\udc00متن\n', 'be'), 3],
    ['utf-16le', Buffer.concat([utf16('متن\n', 'le'), Buffer.from('x')]), 2],
    ['iso-8859-6', Buffer.from([0x61, 0x0a, 0x0a, 0xa1]), 3],
    ['gb18030', Buffer.from([0x0a, 0xff, 0x0a]), 2],
  ])('refuses what is not %s, and names the line', (encoding, bytes, line) => {
    expect(matn(['normalize', '--encoding', encoding], bytes)).toMatchObject({
      status: 2,
      stdout: '',
      stderr: `matn: standard input:${line}: not ${encoding}\n`,
    });
  });
});

describe('a text in UTF-8', () => {
  it.each(['windows-1256', 'iso-8859-6', 'utf-16le', 'gb18030'])('is refused as %s', (encoding) => {
    for (const text of [TEXT, '\ufeffpage 1\n', '<p>كتاب</p>', 'متن', 'من به او'])
      expect(matn(['normalize', '--encoding', encoding], text)).toMatchObject({
        status: 2,
        stdout: '',
        stderr: `matn: standard input:1: not ${encoding}; try --encoding utf-8\n`,
      });
  });

  it('is found out even below a long beginning in ASCII', () => {
    const page = `${'<script>var a = 1;</script>\n'.repeat(4000)}<p>متن خبر</p>\n`;
    expect(matn(['normalize', '--encoding', 'windows-1256'], page)).toMatchObject({
      status: 2,
      stderr: 'matn: standard input:4001: not windows-1256; try --encoding utf-8\n',
    });
  });

  it.each([
    ['windows-1256', singleByte('ظط¨ظ‡ عطر، غذا', 'windows-1256'), 'ظط¨ظ‡ عطر، غذا'],
    ['iso-8859-15', singleByte('Ø and Ù', 'iso-8859-15'), 'Ø and Ù'],
    ['windows-1256', Buffer.from('page 1'), 'page 1'],
    ['windows-1256', singleByte('page 1: عکس', 'windows-1256'), 'page 1: عکس'],
    ['windows-1256', singleByte('«عک»', 'windows-1256'), '«عک»'],
  ])('is not suspected where only a few bytes look like it: %s', (encoding, bytes, text) => {
    expect(matn(['digits', '--to', 'latin', '--encoding', encoding], bytes)).toMatchObject({ status: 0, stdout: text });
  });
});

describe('a packed text whose name does not say so', () => {
  it.each(['utf-8', 'windows-1256', 'utf-16le'])('is refused with a message, and not read as %s', (encoding) => {
    const packed = file('packed.txt', gzipSync(TEXT));
    for (const args of [['normalize'], ['article'], ['dates'], ['words']])
      expect(matn([...args, '--encoding', encoding, packed])).toMatchObject({
        status: 2,
        stdout: '',
        stderr: `matn: ${packed}: is packed; unpack it, or give it a name that ends in .gz\n`,
      });
  });

  const twice = file('twice.gz', gzipSync(gzipSync(TEXT)));
  it.each([
    [
      'zstd',
      file('text.zst', Buffer.from('28b52ffd04580900000a', 'hex')),
      'is packed with zstd; unpack it, as zstd -dc does',
    ],
    [
      'bzip2',
      file('text.bz2', Buffer.from('BZh91AY&SY\xd8\xff', 'latin1')),
      'is packed with bzip2; unpack it, as bzip2 -dc does',
    ],
    ['xz', file('text.xz', Buffer.from('fd377a585a000004', 'hex')), 'is packed with xz; unpack it, as xz -dc does'],
    [
      'zip',
      file('text.docx', Buffer.from('PK\x03\x04\x14\xff', 'latin1')),
      'is a zip file, as .docx and .xlsx are; take the text out of it',
    ],
    ['gzip twice', twice, 'is packed twice; unpack it once'],
  ])('is told how to unpack it, and nothing of it is passed on: %s', (_, packed, reason) => {
    for (const args of [[], ['--jsonl', '--field', 'body'], ['--csv', '--field', 'body']]) {
      const { status, stdout, stderr } = matn(['digits', '--to', 'latin', ...args, packed]);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr.split('\n')[0]).toBe(`matn: ${packed}: ${reason}`);
    }
  });

  it.each(['--jsonl', '--csv'])(
    'is refused as a file of records, too, and nothing of it is passed on: %s',
    (format) => {
      const packed = gzipSync('{"body":"كتاب"}\n');
      const { status, stdout, stderr } = matn(['normalize', format, '--field', 'body'], packed);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr.split('\n')[0]).toBe(
        'matn: standard input: is packed; unpack it, or give it a name that ends in .gz',
      );
    },
  );
});

describe('records that are not UTF-8', () => {
  const record = '{"body":"خبر كتاب"}\n';

  it.each([
    ['with a byte order mark', 'utf-16le', utf16(`\ufeff${record}`, 'le')],
    ['with a byte order mark, high byte first', 'utf-16be', utf16(`\ufeff${record}`, 'be')],
    ['without one', 'utf-16le', utf16(record, 'le')],
    ['without one, high byte first', 'utf-16be', utf16(record, 'be')],
  ])('are refused in UTF-16 with what to do: %s', (_, encoding, bytes) => {
    for (const format of ['--jsonl', '--csv']) {
      const { status, stdout, stderr } = matn(['normalize', format, '--field', 'body'], bytes);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr.split('\n')[0]).toBe(
        `matn: standard input: records are UTF-8, not ${encoding}; iconv -f ${encoding} -t utf-8 converts it`,
      );
    }
  });

  it('are passed on in windows-1256, which the message names', () => {
    const bytes = Buffer.concat([
      singleByte(record.repeat(3), 'windows-1256'),
      Buffer.from('{"body":"\xff"}\n', 'latin1'),
    ]);
    const name = file('old.jsonl', bytes);
    const { status, stderr } = matn(['normalize', '--jsonl', '--field', 'body', name]);
    expect(status).toBe(2);
    expect(stderr.split('\n').slice(0, 2)).toEqual([
      `matn: ${name}:1: not UTF-8, probably windows-1256, and so for the next 2 records; all are passed on unchanged`,
      `matn: ${name}:4: not UTF-8; the record is passed on unchanged`,
    ]);
  });

  it('are none, and not UTF-16, where a log begins with zeros', () => {
    const zeros = '\0'.repeat(1000);
    const { status, stdout, stderr } = matn(['normalize', '--jsonl', '--field', 'body'], `${zeros}\n{"body":"كه"}\n`);
    expect({ status, stdout }).toEqual({ status: 2, stdout: `${zeros}\n{"body":"که"}\n` });
    expect(stderr).toContain(':1: not JSON; ');
  });
});

describe('a text that is not UTF-8', () => {
  const persian = 'تهران- خبرگزاري: متن خبر، «كتاب» چاپ شد؛ پژوهش گران؟';

  it.each([
    ['its bytes', singleByte(persian, 'windows-1256'), 'windows-1256'],
    ['a page of them', singleByte(`<html><head><title>${persian}</title></head>`, 'windows-1256'), 'windows-1256'],
    [
      "the page's own <meta>",
      Buffer.concat([Buffer.from('<meta charset="iso-8859-6">'), singleByte('كتاب', 'iso-8859-6')]),
      'iso-8859-6',
    ],
    [
      'the longer form of <meta>',
      singleByte(`<META http-equiv=Content-Type content='text/html; charset=CP1256'>\n${persian}`, 'windows-1256'),
      'windows-1256',
    ],
    ['its bytes, if the page says utf-8', singleByte(`<meta charset=utf-8>${persian}`, 'windows-1256'), 'windows-1256'],
    [
      'its bytes, if the page names no known encoding',
      singleByte(`<meta charset=x>${persian}`, 'windows-1256'),
      'windows-1256',
    ],
    ['a byte order mark', utf16(`\ufeff${persian}`, 'le'), 'utf-16le'],
    ['a byte order mark, high byte first', utf16(`\ufeff${persian}`, 'be'), 'utf-16be'],
    ['every second byte', utf16('متن خبر ایران', 'le'), 'utf-16le'],
    ['every second byte, high byte first', utf16('متن خبر ایران', 'be'), 'utf-16be'],
    ['every second byte, where all are UTF-8', utf16('خبر علي\n', 'le'), 'utf-16le'],
    ['every second byte, high byte first, where all are UTF-8', utf16('خبر علي\n', 'be'), 'utf-16be'],
  ])('is refused with the encoding to try, known by %s', (_, bytes, encoding) => {
    const { status, stdout, stderr } = matn(['normalize'], bytes);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(new RegExp(`^matn: standard input:\\d+: not UTF-8; try --encoding ${encoding}\n$`));
    expect(matn(['normalize', '--encoding', encoding], bytes).status).toBe(0);
  });

  it('is refused with the other byte order if the byte order mark says so', () => {
    for (const [bytes, label, encoding] of [
      [utf16('\ufeffمتن', 'be'), 'utf-16', 'utf-16be'],
      [utf16('\ufeffمتن', 'le'), 'utf-16be', 'utf-16le'],
    ] as const) {
      const { status, stdout, stderr } = matn(['normalize', '--encoding', label], bytes);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toMatch(new RegExp(`^matn: standard input:1: not utf-16[bl]e; try --encoding ${encoding}\n$`));
    }
  });

  it('is refused with the encoding to try in a long file as well', () => {
    const line = singleByte(`${persian}\n`, 'windows-1256');
    const long = file('long-1256.txt', Buffer.alloc(400_000 * line.length, line));
    expect(matn(['normalize', long])).toMatchObject({
      status: 2,
      stdout: '',
      stderr: `matn: ${long}:1: not UTF-8; try --encoding windows-1256\n`,
    });
  });

  it.each([
    ['of another script', singleByte('Это не персидский текст, а русский', 'windows-1251')],
    ['of another language', singleByte('un élève français à Téhéran, déjà très âgé', 'iso-8859-15')],
    ['with one wrong byte', Buffer.concat([Buffer.from(persian), Buffer.from([0xff])])],
    ['cut in a letter', Buffer.from(persian).subarray(0, -1)],
    ['with a letter that would be a Persian one', singleByte('ein bisschen spät', 'iso-8859-15')],
    ['of bytes that mean nothing', Buffer.from([0xff, 0x80, 0x81])],
  ])('is refused without an encoding %s', (_, bytes) => {
    expect(matn(['normalize'], bytes)).toMatchObject({
      status: 2,
      stdout: '',
      stderr: 'matn: standard input:1: not UTF-8\n',
    });
  });
});
