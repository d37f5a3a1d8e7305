import type { Article } from '../index';
import { copy, say } from './answers';
import { Controls } from './controls';
import { Desk } from './desk';
import { byId } from './element';
import type { Examination } from './engine';
import { Note } from './note';
import { preferredLanguage, writePage } from './page-words';
import { changesPanel, datesPanel, recordPanel } from './panels';
import { readPreference, writePreference } from './preferences';
import { packFragment, unpackFragment } from './share';
import { SourcePane } from './source-pane';
import { Tabs } from './tabs';
import { TextView } from './text-view';
import { count, fill, type Language, WORDS, type Words } from './words';

/** An article of the corpus, which the build puts in. */
declare const __ARTICLE__: string;

/** For how many milliseconds typing must pause before the text is worked on. */
const PAUSE = 120;
/** Some programs cut a link that is longer than this. */
const LONG_LINK = 30_000;
/** Browsers refuse a link that is longer than this. */
const LONGEST_LINK = 1_500_000;

let language: Language = readPreference('language', ['fa', 'en']) ?? preferredLanguage();
let words: Words = WORDS[language];
let examination: Examination | undefined;
let milliseconds = 0;
let article: Article | undefined;
let tab = 'text';
/** The panels that show the newest result already. */
const drawn = new Set<string>();

const note = new Note(byId('note'));
const view = new TextView(byId('text'), {
  pointed(stop, at) {
    if (stop === null || at === null || examination === undefined) note.leave();
    else note.show(at, examination, stop, language, words);
  },
  scrolled: () => note.follow(byId('text')),
});
const desk = new Desk({
  examined(found, taken) {
    [examination, milliseconds, article] = [found, taken, undefined];
    note.hide();
    view.show(found, words);
    showResult();
  },
  recorded(found) {
    article = found;
    drawn.delete('record');
    drawPanel();
  },
  failed(message) {
    byId('status').textContent = fill(words.failed, { message });
  },
  busy(busy) {
    document.body.classList.toggle('busy', busy);
    tellBusy(busy);
  },
});
const controls = new Controls(ask);
/** The timer that waits for a pause in typing; 0 when none runs. */
let pause = 0;
const source = new SourcePane((typed) => {
  clearTimeout(pause);
  if (!typed) return ask();
  pause = window.setTimeout(ask, PAUSE);
  tellBusy(true);
});
const tabs = new Tabs(byId('tabs'), (name) => {
  tab = name;
  note.hide();
  byId('copy').textContent = name === 'record' ? words.copyRecord : words.copy;
  drawPanel();
});

/**
 * Tells screen readers, and the tests, whether the result is going to change. It is from the first key on, and not only when the worker
 * begins.
 */
function tellBusy(busy: boolean): void {
  byId('result').setAttribute('aria-busy', String(busy || pause !== 0));
}

function ask(): void {
  clearTimeout(pause);
  pause = 0;
  byId('source-size').textContent = fill(words.units, { n: count(source.text.length, language) });
  desk.ask(source.text, controls.settings);
}

function showResult(): void {
  if (examination === undefined) return;
  const { source: asked, changes, dates, halfSpaces, counts, text, markup } = examination;
  const written = (number: number): string => count(number, language);
  byId('badge-changes').textContent = written(changes.length);
  byId('badge-dates').textContent = written(dates.length);
  byId('status').textContent =
    asked === ''
      ? ''
      : fill(changes.length === 0 && dates.length === 0 ? words.nothing : words.status, {
          changes: written(changes.length),
          halfSpaces: written(halfSpaces),
          dates: written(dates.length),
          ms: written(Math.max(1, milliseconds)),
        });
  byId('text').hidden = text === '';
  byId('empty').hidden = text !== '';
  for (const id of ['text', 'source', 'long-text']) byId(id).classList.toggle('markup', markup);
  for (const id of ['previous', 'next']) byId<HTMLButtonElement>(id).disabled = examination.stops.length === 0;
  controls.count(counts);
  drawn.clear();
  drawPanel();
}

/** Draws the open panel if it doesn't show the newest result yet. */
function drawPanel(): void {
  if (examination === undefined || tab === 'text' || drawn.has(tab)) return;
  const go = (is: 'change' | 'date', index: number): void => {
    const stop = view.stopOf(is, index);
    tabs.open('text');
    view.go(stop);
  };
  const panel = byId(`panel-${tab}`);
  if (tab === 'changes') panel.replaceChildren(...changesPanel(examination, language, words, go));
  else if (tab === 'dates') panel.replaceChildren(...datesPanel(examination, language, words, go));
  else if (article === undefined) return;
  else panel.replaceChildren(...recordPanel(article, language, words));
  panel.scrollTop = 0;
  drawn.add(tab);
}

/** Writes the whole page in the language. */
function speak(): void {
  words = writePage(language);
  byId('copy').textContent = tab === 'record' ? words.copyRecord : words.copy;
  byId('source-size').textContent = fill(words.units, { n: count(source.text.length, language) });
  controls.speak(language, words);
  source.speak(words);
  note.hide();
  if (examination !== undefined) {
    view.show(examination, words);
    showResult();
  }
}

async function copyResult(): Promise<void> {
  // What was typed a moment ago may not have been asked for yet.
  if (examination?.source !== source.text) ask();
  await desk.idle();
  const record = tab === 'record' && article !== undefined ? JSON.stringify(article, null, 2) : undefined;
  const text = record ?? examination?.text ?? '';
  const done = await copy(text);
  say(done ? fill(words.copied, { n: count(text.length, language) }) : words.copyFailed);
}

async function share(): Promise<void> {
  const fragment = await packFragment({ text: source.text, settings: controls.settings });
  if (fragment.length > LONGEST_LINK) {
    say(words.tooLongToShare);
    return;
  }
  history.replaceState(null, '', fragment);
  const done = await copy(location.href);
  const { length } = location.href;
  const sentence = length > LONG_LINK ? words.sharedLong : words.shared;
  say(done ? fill(sentence, { n: count(length, language) }) : words.copyFailed);
}

/** Opens the text in the address; returns whether there was one. */
async function openLink(): Promise<boolean> {
  if (location.hash.length < 2) return false;
  const shared = await unpackFragment(location.hash);
  if (shared === null) {
    // The fragment may be the id of an element of this page, to which an ordinary link leads.
    if (document.getElementById(location.hash.slice(1)) === null) say(words.badLink);
    return false;
  }
  controls.show(shared.settings);
  source.text = shared.text;
  return true;
}

function setTheme(theme: string): void {
  document.documentElement.dataset.theme = theme;
  byId<HTMLSelectElement>('theme').value = theme;
}

byId('load').addEventListener('click', () => {
  source.text = __ARTICLE__;
});
byId('clear').addEventListener('click', () => {
  source.text = '';
  source.focus();
});
byId('copy').addEventListener('click', () => void copyResult());
byId('share').addEventListener('click', () => void share());
byId('previous').addEventListener('click', () => view.step(-1));
byId('next').addEventListener('click', () => view.step(1));
byId('language').addEventListener('click', () => {
  language = language === 'fa' ? 'en' : 'fa';
  writePreference('language', language);
  speak();
});
byId<HTMLSelectElement>('theme').addEventListener('change', ({ target }) => {
  setTheme((target as HTMLSelectElement).value);
  writePreference('theme', (target as HTMLSelectElement).value);
});
for (const [id, name] of [
  ['show-old', 'without-old'],
  ['show-half-spaces', 'without-half-spaces'],
] as const) {
  byId<HTMLInputElement>(id).addEventListener('change', ({ target }) => {
    byId('text').classList.toggle(name, !(target as HTMLInputElement).checked);
  });
}
addEventListener('hashchange', () => void openLink());

setTheme(readPreference('theme', ['auto', 'light', 'dark']) ?? 'auto');
speak();
if (!(await openLink())) source.text = __ARTICLE__;
document.body.classList.add('ready');
// Only a page from a server can be kept for later; one that was opened as a file is there without a network, too.
if ('serviceWorker' in navigator && location.protocol.startsWith('http')) {
  await navigator.serviceWorker.register('./offline.js').catch(() => undefined);
}
