import { beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import page from '../../docs/recipes.md?raw';
import { analyze, type Change } from '../../src/index';

/** The function of that name in the block of docs/recipes.md that has it. */
function recipe<Recipe>(name: string): Recipe {
  const block = [...page.matchAll(/^```js\n([\s\S]*?)^```/gm)].find(([, code]) => code!.includes(`function ${name}(`));
  const code = block![1]!.replace(/^import .*$/gm, '');
  return new Function('analyze', `${code}return ${name};`)(analyze) as Recipe;
}

beforeEach(() => {
  document.body.replaceChildren();
});

describe('a field that is repaired while the user types', () => {
  const repairWhileTyping = recipe<(field: HTMLTextAreaElement) => void>('repairWhileTyping');

  function fieldOf(): HTMLTextAreaElement {
    const field = document.body.appendChild(document.createElement('textarea'));
    repairWhileTyping(field);
    return field;
  }

  it('has the repaired text, and the caret where it was', async () => {
    const field = fieldOf();
    await userEvent.type(field, 'ما نميدهيم كتاب ها را ');
    expect(field.value).toBe('ما نمی‌دهیم کتاب‌ها را ');
    await userEvent.keyboard('{Control>}{Home}{/Control}علي ');
    expect([field.value, field.selectionStart]).toEqual(['علی ما نمی‌دهیم کتاب‌ها را ', 4]);
  });

  it('takes back what was typed and repaired, key by key', async () => {
    const field = fieldOf();
    await userEvent.type(field, 'كتاب ها ب');
    const back: string[] = [];
    for (let keys = 0; keys < 3; keys++) {
      await userEvent.keyboard('{Control>}z{/Control}');
      back.push(field.value);
    }
    expect(back).toEqual(['کتاب\u200cها ', 'کتاب ها ', 'کتاب ها']);
  });

  it('writes nothing into another field', () => {
    const field = fieldOf();
    const other = document.body.appendChild(document.createElement('textarea'));
    field.value = 'كتاب ';
    other.focus();
    field.dispatchEvent(new Event('input'));
    expect([field.value, other.value]).toEqual(['كتاب ', '']);
  });
});

describe('changes made one by one in a field', () => {
  const makeIn =
    recipe<(field: HTMLTextAreaElement, change: Pick<Change, 'start' | 'end' | 'after'>) => void>('makeIn');

  function fieldWith(text: string, caret = 0): HTMLTextAreaElement {
    const field = document.body.appendChild(document.createElement('textarea'));
    field.value = text;
    field.setSelectionRange(caret, caret);
    return field;
  }

  // By itself the browser deletes what follows the letter, or refuses to delete it alone.
  it.each([
    ['before a half-space', 'نمي\u200cدهم', 'نمی\u200cدهم'],
    ['before a vowel sign', 'كِتاب', 'کِتاب'],
    ['of a half-space', 'کار\u200cها', 'کارها'],
    ['before a half-space that was put in', 'کتابي ها نميدهيم', 'کتابی‌ها نمی‌دهیم'],
  ])('lose nothing %s', (_, before, after) => {
    const field = fieldWith(before);
    const { text, changes } = analyze(before, { words: ['کتابی'] });
    expect(text).toBe(after);
    for (const change of [...changes].reverse()) makeIn(field, change);
    expect(field.value).toBe(after);
  });

  it('are left out where the field is full', () => {
    const field = fieldWith('ما نميدهم ', 10);
    field.maxLength = 10;
    makeIn(field, { start: 0, end: 10, after: 'ما نمی\u200cدهم ' });
    expect([field.value, field.selectionStart]).toEqual(['ما نميدهم ', 10]);
  });

  it('keep the caret where it was', () => {
    const text = 'كتـاب نميدهيم';
    const carets = [0, 1, 3, 4, 6, 7, 9, 13].map((caret) => {
      const field = fieldWith(text, caret);
      for (const change of [...analyze(text).changes].reverse()) makeIn(field, change);
      return field.selectionStart;
    });
    expect(carets).toEqual([0, 1, 2, 3, 5, 6, 8, 13]);
  });

  it('can be undone one by one', async () => {
    const field = fieldWith('');
    await userEvent.type(field, 'علي نميدهم');
    for (const change of [...analyze(field.value).changes].reverse()) makeIn(field, change);
    const back: string[] = [];
    for (let keys = 0; keys < 3; keys++) {
      await userEvent.keyboard('{Control>}z{/Control}');
      back.push(field.value);
    }
    expect(back).toEqual(['علي نمی‌دهم', 'علي نمي‌دهم', 'علي نميدهم']);
  });
});

describe('the text nodes of a live page', () => {
  const repairInPlace = recipe<(root: Element) => void>('repairInPlace');

  it.each([
    ['<p>او نمی<b>دهد</b></p>', '<p>او نمی‌<b>دهد</b></p>'],
    ['<p>كتاب <a>هاي</a> ما</p>', '<p>کتاب‌<a>های</a> ما</p>'],
    ['<p>\n  علي\n  رفت </p>', '<p>\n  علی\n  رفت </p>'],
    ['<p>كتاب <br>ها</p>', '<p>کتاب <br>ها</p>'],
    ['<div>کتاب<p> ها</p> ها</div>', '<div>کتاب<p> ها</p> ها</div>'],
    ['<p>کتاب <code>ها نميدهيم</code> ها</p>', '<p>کتاب <code>ها نميدهيم</code> ها</p>'],
    ['<p contenteditable="">كتاب</p>', '<p contenteditable="">كتاب</p>'],
  ])('%j become %j', (before, after) => {
    document.body.innerHTML = before;
    repairInPlace(document.body);
    expect(document.body.innerHTML).toBe(after);
  });

  it('stay the same nodes', () => {
    document.body.innerHTML = '<p>نمی<b>دهيم</b></p>';
    const nodes = () => [...document.querySelectorAll('p, b')].map((element) => element.firstChild);
    const before = nodes();
    repairInPlace(document.body);
    expect(nodes()).toEqual(before);
    expect(document.body.textContent).toBe('نمی‌دهیم');
  });
});
