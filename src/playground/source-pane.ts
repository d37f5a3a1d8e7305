import { say } from './answers';
import { byId } from './element';
import { leavesOf } from './leaves';
import { TextView } from './text-view';
import type { Words } from './words';

/** A text of this many UTF-16 units or more is only shown: in a field of a million letters a browser stalls at every key. */
const LONG = 150_000;

/** The source: a field to write in, or, for a long text, a view to read it in. */
export class SourcePane {
  readonly #field = byId<HTMLTextAreaElement>('source');
  readonly #long = byId('long');
  readonly #view = new TextView(byId('long-text'), { pointed() {}, scrolled() {} });
  readonly #changed: (typed: boolean) => void;
  #words: Words | undefined;
  /** The text if it is long; otherwise it is in the field. */
  #text: string | undefined;

  /** `changed` is told whether the text is being typed, so that more may come. */
  constructor(changed: (typed: boolean) => void) {
    this.#changed = changed;
    this.#field.addEventListener('input', () => changed(true));
    this.#field.addEventListener('paste', (event) => this.#paste(event));
    const file = byId<HTMLInputElement>('file');
    byId('open').addEventListener('click', () => file.click());
    file.addEventListener('change', () => {
      void this.#read(file.files?.[0]);
      file.value = '';
    });
    this.#field.addEventListener('drop', (event) => {
      const dropped = event.dataTransfer?.files[0];
      if (dropped === undefined) return;
      event.preventDefault();
      void this.#read(dropped);
    });
    byId('edit-long').addEventListener('click', () => {
      const text = this.text;
      this.#text = undefined;
      this.#show(false);
      this.#field.value = text;
      this.#field.focus();
    });
  }

  get text(): string {
    return this.#text ?? this.#field.value;
  }

  /** Puts a text in and reports the change. */
  set text(text: string) {
    const long = text.length >= LONG;
    this.#text = long ? text : undefined;
    this.#field.value = long ? '' : text;
    this.#show(long);
    this.#changed(false);
  }

  speak(words: Words): void {
    this.#words = words;
    if (this.#text !== undefined) this.#show(true);
  }

  focus(): void {
    this.#field.focus();
    this.#field.setSelectionRange(0, 0);
    this.#field.scrollTop = 0;
  }

  #show(long: boolean): void {
    this.#field.hidden = long;
    this.#long.hidden = !long;
    const text = this.#text ?? '';
    const nothing = { changes: [], dates: [], pieces: [], stops: [], counts: {}, halfSpaces: 0, markup: false };
    this.#view.show({ ...nothing, source: text, text, leaves: leavesOf(text, []) }, this.#words!);
  }

  /** Keeps a text that would be long from being pasted into the field, which would take seconds to lay it out. */
  #paste(event: ClipboardEvent): void {
    const pasted = event.clipboardData?.getData('text/plain') ?? '';
    const { value, selectionStart, selectionEnd } = this.#field;
    if (value.length - (selectionEnd - selectionStart) + pasted.length < LONG) return;
    event.preventDefault();
    this.text = value.slice(0, selectionStart) + pasted + value.slice(selectionEnd);
  }

  async #read(file: File | undefined): Promise<void> {
    if (file === undefined) return;
    const words = this.#words!;
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      this.text = new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
    } catch (error) {
      // A TypeError is the decoder's. A folder that was dropped, or a file that is gone, fails when its bytes are read.
      say(error instanceof TypeError ? words.notUtf8 : words.badFile);
    }
  }
}

/** UTF-8, or UTF-16 if there is a byte order mark of it; other encodings aren't guessed. */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
