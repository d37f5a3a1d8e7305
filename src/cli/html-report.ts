import { eachBlock, endInMarkup, startInMarkup } from '../html/find';
import { analyzeHtml } from '../html/index';
import type { Report } from '../index';
import { Inspection } from '../inspect/inspect';

/** What `normalizeHtml` would change in a page, and what else `inspect` finds in its text, in offsets of the HTML. */
export function inspectHtml(html: string): Report {
  const inspection = new Inspection();
  inspection.addChanges(analyzeHtml(html).changes);
  eachBlock(html, (block) =>
    inspection.addText(
      block.text,
      (offset) => startInMarkup(block, offset),
      (offset) => endInMarkup(block, offset),
    ),
  );
  return inspection.report();
}
