import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Article, findDates, readArticle } from '../../../src/index';
import { AS_IT_STANDS, expectNothingLost } from '../../article/as-it-stands';
import { type Law, law } from '../law';
import { anyText, hasArabicLetters, mutatedCorpus, withArabicLetters } from '../texts';

const page = fc.oneof({ weight: 3, arbitrary: mutatedCorpus }, { weight: 1, arbitrary: anyText });

/** What a record says, without what can't be seen: where each piece went, and the facts. */
function saidIn(article: Article): unknown {
  const { code, publishedAt, updatedAt, agency, author, place, removed, ...fields } = article;
  const { title, kicker, subtitle, body, related } = fields;
  const texts = [agency, author, place, title, kicker, subtitle, body, ...related].map((field) => seenIn(field ?? ''));
  const places = removed.map(({ text, reason }) => [reason, seenIn(text)]).filter(([, text]) => text !== '');
  return { facts: [code, publishedAt, updatedAt], texts, places };
}

/** A text without blanks, half-spaces, kashida and what has no width, its letters and signs those of a Persian keyboard. */
function seenIn(text: string): string {
  const signs = text.replace(/[\uff1a\uff5c]/g, (sign) => (sign === '\uff1a' ? ':' : '|'));
  return withArabicLetters(signs).replace(/[\s\x85\xad\xac\u0640\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '');
}

/** The lines of a text that have something on them, each written otherwise. */
function withLines(text: string, written: (line: string) => string): string {
  return text.replace(/[^\n\v\f\r\x85\u2028\u2029]+/g, (line) => (line.trim() === '' ? line : written(line)));
}

export const ARTICLE_LAWS: Readonly<Record<string, readonly Law[]>> = {
  readArticle: [
    law(
      'readArticle: every character is once in a field or in removed, whose lines are in order, each its slice',
      fc.tuple(page),
      (text) => expectNothingLost(text, readArticle(text, AS_IT_STANDS)),
    ),
    law('readArticle: body is lead and paragraphs; dates are those of the text', fc.tuple(page), (text) => {
      const { lead, paragraphs, body, dates } = readArticle(text);
      assert.equal(body, [...(lead === null ? [] : [lead]), ...paragraphs].join('\n\n'));
      const places = (mentions: typeof dates): unknown => mentions.map(({ start, end }) => [start, end]);
      assert.deepEqual(places(dates), places(findDates(text)));
    }),
    law('readArticle: Arabic yeh and kaf count as Persian ones', fc.tuple(page), (text) => {
      if (hasArabicLetters(text)) return;
      const places = (record: Article): unknown => record.removed.map(({ start, end, reason }) => [start, end, reason]);
      const [plain, record] = [readArticle(withArabicLetters(text)), readArticle(text)];
      assert.deepEqual(places(plain), places(record));
      // Code keeps its letters.
      assert.equal(withArabicLetters(plain.body), withArabicLetters(record.body));
    }),
    law('readArticle: kinds of blanks and marks of direction make no difference', fc.tuple(page), (text) => {
      const marked = withLines(text, (line) => `\u202b${line.replaceAll(' ', '\u00a0 \u200f')}\u202c`);
      assert.deepEqual(saidIn(readArticle(marked, AS_IT_STANDS)), saidIn(readArticle(text, AS_IT_STANDS)));
    }),
    law('readArticle: kashida in words and signs of full width make no difference', fc.tuple(page), (text) => {
      const stretched = text
        .replace(/([بتجسعفقلمنه])([ا-غف-ي\u066e-ی])/g, '$1\u0640$2')
        .replace(/[:|]/g, (sign) => (sign === ':' ? '\uff1a' : '\uff5c'));
      assert.deepEqual(saidIn(readArticle(stretched, AS_IT_STANDS)), saidIn(readArticle(text, AS_IT_STANDS)));
    }),
    law('readArticle: times are ISO 8601 and the code is figures', fc.tuple(page), (text) => {
      const { code, publishedAt, updatedAt } = readArticle(text);
      if (code !== null) assert.match(code, /^[0-9]+$/);
      for (const time of [publishedAt, updatedAt]) {
        if (time === null) continue;
        assert.match(time, /^(?:\d{4}|[+-]\d{6})-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d))?$/);
        assert.ok(!Number.isNaN(Date.parse(time)), time);
      }
    }),
  ],
};
