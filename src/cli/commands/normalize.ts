import { constants } from 'node:buffer';
import { parseArgs } from 'node:util';
import type { HtmlOptions } from '../../html/settings';
import { analyze, createNormalizer, type NormalizeOptions } from '../../index';
import { explain, explainAsJson } from '../explain';
import { InputError } from '../failure';
import { isNamedHtml, nameOf } from '../file-name';
import { readText, readTextOrParts, tooLong } from '../input';
import { ENCODING_OPTION, HTML_OPTION } from '../options';
import { textWriter, writeLines } from '../output';
import { withPatterns } from '../plain-options';
import { RECORD_OPTIONS, runOver } from '../records';
import { NORMALIZE_OPTIONS, readNormalizeOptions } from './normalize-options';

export async function normalizeCommand(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      ...RECORD_OPTIONS,
      ...ENCODING_OPTION,
      ...HTML_OPTION,
      ...NORMALIZE_OPTIONS,
      attribute: { type: 'string', multiple: true },
      explain: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  const plain = await readNormalizeOptions(values, positionals);
  const options = withPatterns(plain);
  const normalize = createNormalizer(options);
  const attributes = values.attribute as HtmlOptions['attributes'];
  const htmlOptions = { ...options, attributes };
  const isOfRecords = values.jsonl || values.csv;
  // The name of a file of records doesn't say whether their fields hold HTML.
  const hasHtml = values.html || (!isOfRecords && positionals.some(isNamedHtml));
  if (attributes !== undefined) await checkAttributes(hasHtml, htmlOptions);
  checkAccount(values.explain, values.json, isOfRecords);
  const writeText = textWriter();
  const work = { command: 'normalize', html: values.html, attributes, ...plain } as const;
  await runOver(positionals, values, work, async ({ file, encoding, isHtml }, write) => {
    const html = isHtml ? await import('../../html/index') : null;
    if (values.explain) {
      const text = await readText(file, encoding);
      const analysis = html === null ? analyze(text, options) : html.analyzeHtml(text, htmlOptions);
      return writeLines(values.json ? explainAsJson(file, analysis) : explain(nameOf(file), analysis), write);
    }
    if (html !== null) return writeText(html.normalizeHtml(await readText(file, encoding), htmlOptions), write);
    if (maySpanLines(options)) return writeText(normalize(await readText(file, encoding)), write);
    const text = await readTextOrParts(file, encoding);
    return writeText(typeof text === 'string' ? normalize(text) : normalized(file, text, options), write);
  });
}

/** Refuses `--attribute` without HTML, and wrong names of attributes, before a file is opened. */
async function checkAttributes(hasHtml: boolean, options: HtmlOptions): Promise<void> {
  if (!hasHtml) throw new InputError('--attribute goes with HTML; see --html');
  (await import('../../html/index')).normalizeHtml('', options);
}

/** Refuses `--explain` of records, and `--json` without it. */
function checkAccount(explain: boolean, json: boolean, isOfRecords: boolean): void {
  if (explain && isOfRecords)
    throw new InputError('--explain goes with whole texts; matn inspect counts the changes of each record');
  if (json && !explain) throw new InputError('--json goes with --explain; JSON Lines are --jsonl');
}

/** Whether something that the user protects may stand across line breaks, so that a text can't be normalised in parts. */
function maySpanLines({ protect = [] }: NormalizeOptions): boolean {
  return protect.some((own) => typeof own !== 'string' || /[\n\v\f\r\u0085\u2028\u2029]/.test(own));
}

/** A long text normalised part by part, with the same result as one call: a paragraph is held back until it ends, however long it is. */
async function* normalized(
  file: string,
  parts: AsyncIterable<string>,
  options: NormalizeOptions,
): AsyncGenerator<string, void> {
  const { NormalizeStream } = await import('../../stream/index');
  const stream = new NormalizeStream({ ...options, longestParagraph: Number.MAX_SAFE_INTEGER });
  try {
    let given = 0;
    const counted = async function* (): AsyncGenerator<string, void> {
      for await (const part of parts) {
        given += part.length;
        // Held back in many strings, a paragraph that never ends would fill the memory before they are joined.
        if (given > constants.MAX_STRING_LENGTH) throw new RangeError('a string that is too long');
        yield part;
      }
    };
    for await (const text of ReadableStream.from(counted()).pipeThrough(stream)) {
      given = 0;
      yield text;
    }
  } catch (error) {
    // The paragraph is longer than the engine's strings.
    if (error instanceof RangeError)
      throw new InputError(tooLong(file, 'a paragraph is too long to be read as one text'));
    throw error;
  }
}
