/** A text with Persian letters for the Arabic yeh and kaf. Each is one unit, so all offsets stay the same. */
export function withPersianLetters(text: string): string {
  return text.replace(/[يى]/g, 'ی').replaceAll('ك', 'ک');
}
