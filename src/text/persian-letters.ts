/** A text with the Persian letters for the Arabic yeh and kaf; no place in it changes. */
export function withPersianLetters(text: string): string {
  return text.replace(/[يى]/g, 'ی').replaceAll('ك', 'ک');
}
