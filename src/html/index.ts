export type { TextAttribute } from './attributes';
export { analyzeHtml, type HtmlOptions, normalizeHtml } from './html';
