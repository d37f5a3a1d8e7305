import { byId } from './element';

/** How long the answer to a button is shown, in milliseconds. */
const SHOWN = 6000;
let hiding = 0;

/** Answers a button: shown for a while, and read out by a screen reader. */
export function say(sentence: string): void {
  const said = byId('said');
  said.textContent = sentence;
  said.classList.add('shown');
  clearTimeout(hiding);
  hiding = window.setTimeout(() => said.classList.remove('shown'), SHOWN);
}

/** Puts a text on the clipboard; false where the browser does not allow it. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
