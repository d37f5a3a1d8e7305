/** How markup is read: words are joined across inline tags, and all but the text is left as it is. */
export { analyzeHtml as analyzeMarkup, findInHtml as findInMarkup } from '../html/index';
