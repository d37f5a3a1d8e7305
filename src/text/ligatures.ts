/** ﷲ */
const ALLAH = 0xfdf2;
const ALEFS = 'اﺍﺎ';

/**
 * Whether ﷲ stands at `at` right after an alef, as in «عبداﷲ» (Abdullah). The ligature stands for «الله», but many fonts draw it without
 * its first alef, so writers put one before it.
 */
export function isAllahAfterAlef(text: string, at: number): boolean {
  return text.charCodeAt(at) === ALLAH && ALEFS.includes(text[at - 1]!);
}
