import { ARABIC, KIND, kinds, LATIN, OTHER } from '../text/kinds';

/** Persian when more than half of the letters are of the Arabic script; another script is left undetermined. */
export function languageOf(text: string): string {
  const kind = kinds();
  let arabic = 0;
  let others = 0;
  for (let i = 0; i < text.length; i++) {
    const entry = kind[text.charCodeAt(i)]! & KIND;
    if (entry === ARABIC) arabic++;
    else if (entry === LATIN || entry === OTHER) others++;
  }
  return arabic > others ? 'fa' : 'und';
}
