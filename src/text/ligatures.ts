/** ﷲ */
const ALLAH = 0xfdf2;
const ALEFS = 'اﺍﺎ';

/** Whether ﷲ stands at `at` after the alef that many fonts leave out of its shape: «عبداﷲ». */
export function isAllahAfterAlef(text: string, at: number): boolean {
  return text.charCodeAt(at) === ALLAH && ALEFS.includes(text[at - 1]!);
}
