import { byId } from './element';

/** For how many milliseconds the answer to a button is shown. */
const SHOWN = 6000;
let hiding = 0;

/** Answers the press of a button with a sentence, which is shown for a while and read out by screen readers. */
export function say(sentence: string): void {
  const said = byId('said');
  said.textContent = sentence;
  said.classList.add('shown');
  clearTimeout(hiding);
  hiding = window.setTimeout(() => said.classList.remove('shown'), SHOWN);
}

/** Puts a text on the clipboard; false if the browser doesn't allow it. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
