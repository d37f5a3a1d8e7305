/** How markup is read: as text whose tags are protected. `analyzeHtml` of the HTML entry, in this place, joins words across tags too. */
export { analyze as analyzeMarkup } from '../index';
