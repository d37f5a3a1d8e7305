export { MatnError } from '../error';
export type { Analysis, Change, NormalizeOptions } from '../normalize';
export type { OffsetMap } from '../text/offsets';
export type { TextAttribute } from './attributes';
export { type Found, findInHtml } from './find';
export { analyzeHtml, normalizeHtml } from './html';
export type { HtmlOptions } from './settings';
