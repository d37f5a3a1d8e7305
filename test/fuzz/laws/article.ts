import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Article, findDates, RULES, readArticle } from '../../../src/index';
import { type Law, law } from '../law';
import { anyText, hasArabicLetters, mutatedCorpus, withArabicLetters } from '../texts';

const NO_RULES = { normalize: { rules: Object.fromEntries(RULES.map((rule) => [rule, false])) } };
const page = fc.oneof({ weight: 3, arbitrary: mutatedCorpus }, { weight: 1, arbitrary: anyText });

/** Everything in the record that is in the page's own words. */
function textsOf(article: Article): string[] {
  const { title, kicker, subtitle, lead, agency, author, place, paragraphs, related, tags, removed } = article;
  const fields = [title, kicker, subtitle, lead, agency, author, place].map((field) => field ?? '');
  return [...fields, ...paragraphs, ...related, ...tags, ...removed.map(({ text }) => text)];
}

/** How often each unit occurs, except blanks and line breaks: NEL is one, but not to a regular expression. */
function unitsOf(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (let i = 0; i < text.length; i++) {
      const unit = text[i]!;
      if (!/[\s\x85]/.test(unit)) counts.set(unit, (counts.get(unit) ?? 0) + 1);
    }
  }
  return counts;
}

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
    law('readArticle: every character is in a field or in removed', fc.tuple(page), (text) => {
      const kept = unitsOf(textsOf(readArticle(text, NO_RULES)));
      // A line on which nothing shows is an empty one.
      const shown = withLines(text, (line) => (/^[\s\p{Cf}]*$/u.test(line) ? '' : line));
      for (const [unit, count] of unitsOf([shown])) {
        assert.ok((kept.get(unit) ?? 0) >= count, `of ${count} × '${unit}' ${kept.get(unit) ?? 0} are left`);
      }
    }),
    law('readArticle: removed lines in order, each its slice', fc.tuple(page), (text) => {
      let at = 0;
      for (const { text: line, start, end } of readArticle(text).removed) {
        assert.ok(start >= at && end > start && end <= text.length);
        assert.equal(line, text.slice(start, end));
        at = end;
      }
    }),
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
      assert.deepEqual(saidIn(readArticle(marked, NO_RULES)), saidIn(readArticle(text, NO_RULES)));
    }),
    law('readArticle: kashida in words and signs of full width make no difference', fc.tuple(page), (text) => {
      const stretched = text
        .replace(/([بتجسعفقلمنه])([ا-غف-ي\u066e-ی])/g, '$1\u0640$2')
        .replace(/[:|]/g, (sign) => (sign === ':' ? '\uff1a' : '\uff5c'));
      assert.deepEqual(saidIn(readArticle(stretched, NO_RULES)), saidIn(readArticle(text, NO_RULES)));
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
