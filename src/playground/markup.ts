/** How markup is read: words are joined across its inline tags, and all but the text is left. */
export { analyzeHtml as analyzeMarkup } from '../html/index';
