export { analyzeHtml, type HtmlOptions, normalizeHtml, type TextAttribute } from './html';
