import { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MatnError, type NormalizeOptions, normalize } from '../../src/index';
import { NormalizeStream, type NormalizeStreamOptions } from '../../src/stream/index';
import { growthOfAsync, MOST_GROWTH } from '../growth';
import { MANY_RUNS } from '../runs';
import { anyText } from './texts';

/** Runs chunks through a stream; returns the chunks that come out. */
async function run(chunks: readonly string[], options?: NormalizeStreamOptions): Promise<string[]> {
  let next = 0;
  // Chunks are given one by one, since a long queue makes a stream slow.
  const stream = new ReadableStream<string>({
    pull(controller) {
      if (next < chunks.length) controller.enqueue(chunks[next++]!);
      else controller.close();
    },
  }).pipeThrough(new NormalizeStream(options));
  const given: string[] = [];
  for await (const chunk of stream) given.push(chunk);
  return given;
}

/** A text cut at some places, with empty chunks among the parts. */
function cutAt(text: string, places: readonly number[]): string[] {
  const sorted = places.map((place) => place % (text.length + 1)).sort((a, b) => a - b);
  return [...sorted, text.length].map((end, i) => text.slice(i === 0 ? 0 : sorted[i - 1]!, end));
}

describe('the line below the head of a Markdown table, and an entity of something invisible', () => {
  it.each<[string, NormalizeStreamOptions]>([
    ['\n |---|---|\n', {}],
    ['متن\n\t|-|\nمتن', { profile: 'editorial' }],
    ['متن\n :--|-\nمتن', {}],
    ['\n&zwnj;\n\n', { entities: 'decode' }],
    ['\n&zwnj;<e>', { entities: 'decode' }],
  ])('come out as one call has them: %j', async (text, options) => {
    for (const chunks of [[text], [...text]])
      expect((await run(chunks, options)).join('')).toBe(normalize(text, options));
  });
});

describe('a chunk that is no string', () => {
  it.each([
    [Uint8Array.of(0x61), 'Uint8Array object'],
    [null, 'null'],
    [12, '12'],
  ])('fails the stream with an error that names it: %j', async (chunk, shown) => {
    await expect(run(['متن', chunk as never])).rejects.toThrow(
      new MatnError(`a chunk is a string, not '${shown}'; bytes go through a TextDecoderStream before they come here`),
    );
  });
});

describe('very many paragraphs in one chunk', () => {
  it('cost time in proportion to their length', async () => {
    expect(await growthOfAsync((text) => run([text]), 'ي\n')).toBeLessThan(MOST_GROWTH);
  });

  it('come out in few chunks', async () => {
    expect((await run(['ي\n'.repeat(10_000)])).length).toBeLessThan(100);
  });
});

const longText = fc.array(anyText, { minLength: 1, maxLength: 8 }).map((texts) => texts.join('\n'));
const places = fc.array(fc.nat(), { maxLength: 12 });
const options: fc.Arbitrary<NormalizeOptions> = fc.oneof(
  fc.constantFrom<NormalizeOptions>({}, { profile: 'safe' }, { profile: 'storage' }, { profile: 'searchKey' }),
  fc.constantFrom<NormalizeOptions>(
    { rules: { 'arabic-yeh': false, kashida: false } },
    { rules: { 'line-break': false, blank: false } },
    { profile: 'searchKey', rules: { 'fold-blank': false } },
    { profile: 'safe', rules: { compound: true, plural: true } },
  ),
);

const NEWS = 'نخستين گزارش درباره كتابهاي تازه منتشر شد.\r\nنويسنده ميگويد كه ادامه دارد. <b>می رود</b>\n\n';

describe('NormalizeStream', () => {
  it('gives what one call gives, wherever the chunks are cut', async () => {
    await fc.assert(
      fc.asyncProperty(longText, places, options, async (text, cuts, chosen) => {
        expect((await run(cutAt(text, cuts), chosen)).join('')).toBe(normalize(text, chosen));
      }),
      MANY_RUNS,
    );
  });

  it('ends a link with its line, whatever breaks it', async () => {
    for (const lineBreak of ['\n', '\r', '\u0085', '\u2028']) {
      const text = `[متن](ي${lineBreak}ي) [متن](<ي${lineBreak}ي>)`;
      expect((await run([text])).join('')).toBe(normalize(text));
    }
  });

  it('gives out a paragraph when the next one begins', async () => {
    const given = await run(['علي\n', '\n', 'كت', 'اب\nي']);
    expect(given).toEqual(['علی\n\n', 'کتاب\n', 'ی']);
  });

  /** A source of paragraphs that fails after a hundred of them, and a reader of what a stream makes of them. */
  function failingAfterHundred(): { asked: () => number; reader: ReadableStreamDefaultReader<string> } {
    let asked = 0;
    const source = new ReadableStream<string>(
      {
        pull(controller) {
          if (++asked > 100) controller.error(new Error('cut off'));
          else controller.enqueue('كتاب\n');
        },
      },
      { highWaterMark: 0 },
    );
    return { asked: () => asked, reader: source.pipeThrough(new NormalizeStream()).getReader() };
  }

  it('asks its source for little more than its reader takes', async () => {
    const { asked, reader } = failingAfterHundred();
    expect((await reader.read()).value).toBe('کتاب\n');
    expect(asked()).toBeLessThan(10);
  });

  it('fails as its source does, and does not give out the paragraph that was not complete', async () => {
    const { reader } = failingAfterHundred();
    let given = 0;
    const readAll = async (): Promise<void> => {
      while (!(await reader.read()).done) given++;
    };
    await expect(readAll()).rejects.toThrow('cut off');
    expect(given).toBeLessThan(100);
  });

  it('fails as its sink does, in the pipeline of Node that the guide shows', async () => {
    const full = new Writable({ write: (_chunk, _encoding, done) => done(new Error('the disk is full')) });
    const chunks = Array.from({ length: 200 }, () => 'کتاب\n');
    await expect(pipeline(Readable.from(chunks), new NormalizeStream() as never, full)).rejects.toThrow(
      'the disk is full',
    );
    // An error that nothing catches would come now.
    await new Promise((resolve) => setTimeout(resolve, 50));
  });

  it('waits for the end of what is protected', async () => {
    expect(await run(['<code>\n', 'ي\n', 'ي\n', '</code>\nي\nي'])).toEqual(['<code>\nي\nي\n</code>\n', 'ی\n', 'ی']);
  });

  it.each(['<code>|</code>', '<!--|-->', '<?|?>', '<%|%>', '```|```', '~~~|~~~', '{{|}}', '{%|%}', '{#|#}'])(
    'leaves what is protected over several paragraphs: %s',
    async (pair) => {
      const [opener, closer] = pair.split('|');
      const spared = `${opener}\nي\n\nي\n${closer}\n`;
      expect((await run([...`${spared}ي\nي`])).join('')).toBe(`${spared}ی\nی`);
      // Without its end it isn't protected.
      expect((await run([...`${opener}\nي\n\nي\n`])).join('')).toBe(`${opener}\nی\n\nی\n`);
    },
  );

  it('leaves a placeholder of up to a thousand units, as one call does', async () => {
    for (const length of [994, 995, 996, 997, 998, 999, 1000, 1001]) {
      const text = `{{${'ي\n'.repeat(600).slice(0, length)}\n}}\nي\n`;
      expect((await run([...text])).join('')).toBe(normalize(text));
    }
  });

  it('makes the same of paragraphs that are too long, wherever the chunks are cut', async () => {
    const limit = 256;
    const parts = fc.array(
      fc.oneof(
        anyText,
        fc.constantFrom('كتاب ', 'ي', ' ', '\u00a0', 'نیست. ', '<code>', '\n').map((part) => part.repeat(90)),
      ),
      {
        minLength: 1,
        maxLength: 8,
      },
    );
    await fc.assert(
      fc.asyncProperty(parts, places, options, async (texts, cuts, chosen) => {
        const text = texts.join('');
        const whole = (await run([text], { ...chosen, longestParagraph: limit })).join('');
        expect((await run(cutAt(text, cuts), { ...chosen, longestParagraph: limit })).join('')).toBe(whole);
      }),
      { numRuns: 2000 },
    );
  });

  it('holds back no more of a paragraph than it may', async () => {
    const limit = 256;
    let taken = 0;
    const source = new ReadableStream<string>({
      pull(controller) {
        if (taken++ < 5000) controller.enqueue('ب');
        else controller.close();
      },
    });
    let given = 0;
    for await (const piece of source.pipeThrough(new NormalizeStream({ longestParagraph: limit }))) {
      // A few units are in the queues between source and stream.
      expect(taken - given).toBeLessThan(limit + 16);
      given += piece.length;
    }
    expect(given).toBe(5000);
  });

  it('loses nothing of a paragraph that is too long, and gives it out in pieces that are not', async () => {
    for (const text of [
      'كتاب '.repeat(500),
      'ي'.repeat(2000),
      'نيست. كتاب '.repeat(300),
      '👨'.repeat(700),
      'ي\u0301'.repeat(900),
    ]) {
      const given = await run([text], { profile: 'safe', longestParagraph: 256 });
      expect(given.join('').trimEnd()).toBe(normalize(text, { profile: 'safe' }).trimEnd());
      for (const piece of given) expect(piece.length).toBeLessThanOrEqual(256);
    }
  });

  it('cuts a long paragraph between two sentences, so that words are joined as ever', async () => {
    const text = 'ما كتاب ها را مي خوانيم. '.repeat(40);
    expect((await run([text], { longestParagraph: 256 })).join('').trimEnd()).toBe(normalize(text));
  });

  it('cuts a long paragraph between two lines, of which the second begins with something invisible', async () => {
    const line = 'كتاب '.repeat(30).trimEnd();
    const given = await run([`${line}\n\u200f${line}`], { longestParagraph: 256 });
    expect(given[0]).toBe(`${line.replaceAll('ك', 'ک')}\n`);
  });

  it('leaves front matter, but not what looks like it further down', async () => {
    const matter = '---\ntitle: علي\n---\n';
    expect((await run([...matter, 'علي\nعلي'])).join('')).toBe(`${matter}علی\nعلی`);
    const below = `علي\n\n${matter}علي\n`;
    expect((await run([...below])).join('')).toBe(normalize(below));
    expect(normalize(below)).toContain('title: علی');
  });

  it('takes what stays open for longer than a paragraph may be as never closed', async () => {
    const open = `<code>\n${'ي\n'.repeat(400)}`;
    expect((await run([open], { longestParagraph: 256 })).join('')).toBe(normalize(open));
  });

  it.each([
    ['paragraphs', NEWS],
    ['one line', 'كتاب ها '],
    ['blanks', ' \u00a0'],
    ['open comments', '<!-- ي\n'],
    ['open fences', '\n```\nي'],
    ['open placeholders', '{{ ي\n'],
    ['open values', '<a b="\nي'],
    ['open code elements', '\n<code>\n'],
    ['letters', 'ي'],
  ])('costs in proportion to the text: %s', async (_, shape) => {
    for (const size of [7, 1000]) {
      const stream = async (text: string): Promise<void> => {
        const chunks = cutAt(
          text,
          Array.from({ length: Math.floor(text.length / size) }, (_, i) => (i + 1) * size),
        );
        await run(chunks, { longestParagraph: 4096 });
      };
      expect(await growthOfAsync(stream, shape)).toBeLessThan(MOST_GROWTH);
    }
  });

  it('refuses wrong options at once', () => {
    expect(() => new NormalizeStream({ longestParagraph: 10 })).toThrow(MatnError);
    expect(() => new NormalizeStream({ longestParagraph: Number.NaN })).toThrow(/longestParagraph/);
    expect(() => new NormalizeStream({ profile: 'wrong' as 'news' })).toThrow(/profile/);
    expect(() => new NormalizeStream({ wrong: 1 } as NormalizeStreamOptions)).toThrow(/wrong/);
  });
});
