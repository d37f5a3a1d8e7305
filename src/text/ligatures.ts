/** ﷲ */
const ALLAH = 0xfdf2;
const ALEFS = 'اﺍﺎ';

/** Whether ﷲ stands at `at` behind the alef that many fonts leave out of its shape: «عبداﷲ». */
export function isAllahBehindAlef(text: string, at: number): boolean {
  return text.charCodeAt(at) === ALLAH && ALEFS.includes(text[at - 1]!);
}
