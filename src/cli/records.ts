import type { parseArgs } from 'node:util';
import type { Format } from './corpus/job';
import type { ReferenceField } from './corpus/reference';
import type { Work } from './corpus/work';
import { encodingOf } from './encoding';
import { UTF_8 } from './encoding-hint';
import { InputError } from './failure';
import { isNamedGzip, isNamedHtml, STDIN } from './file-name';
import { eachFile } from './files';
import type { ENCODING_OPTION, HTML_OPTION } from './options';
import { type Write, write } from './output';
import { noteRecords } from './record-note';
import { writeTextFile } from './text-file';
import { behindLink, checkFiles } from './written-files';

/** The options of every command that works on records. */
export const RECORD_OPTIONS = {
  jsonl: { type: 'boolean', default: false },
  csv: { type: 'boolean', default: false },
  delimiter: { type: 'string' },
  field: { type: 'string', multiple: true },
  jobs: { type: 'string' },
  output: { type: 'string', short: 'o' },
  rejects: { type: 'string' },
  resume: { type: 'boolean', default: false },
} as const;

/** What Node's parser makes of them, of `--encoding` and `--html`, and of the options for a reference and for words that some commands have. */
export type RecordValues = ReturnType<
  typeof parseArgs<{ options: typeof RECORD_OPTIONS & typeof ENCODING_OPTION & typeof HTML_OPTION }>
>['values'] & {
  readonly reference?: string | undefined;
  readonly 'reference-field'?: string | undefined;
  readonly words?: readonly string[] | undefined;
};

const MOST_JOBS = 256;

/** A file that is one text, and how it is to be read. */
export interface TextFile {
  readonly file: string;
  readonly encoding: string;
  /** Whether it holds HTML: by `--html`, or by its name. */
  readonly isHtml: boolean;
}

/** Does `work` on every record when `--jsonl` or `--csv` is given, and otherwise calls `workOnText` for each whole file. */
export async function runOver(
  files: readonly string[],
  values: RecordValues,
  work: Work,
  workOnText: (text: TextFile, write: Write) => Promise<void>,
): Promise<void> {
  const format = formatOf(values);
  const encoding = encodingOf(values.encoding);
  if (format === null) {
    refuseRecordOptions(values, work.command === 'normalize');
    const { output } = values;
    const textOf = (file: string): TextFile => ({ file, encoding, isHtml: values.html || isNamedHtml(file) });
    const note = (): Promise<void> =>
      noteRecords(files, (option) => `to read its records, give ${option} --field NAME`);
    if (output === undefined) {
      await note();
      return eachFile(files, (file) => workOnText(textOf(file), write));
    }
    checkWritable(output);
    const [file = STDIN, ...others] = files;
    if (others.length > 0)
      throw new InputError(`--output takes one whole text, not ${files.length}; without it all go to standard output`);
    return writeTextFile({ texts: [file], lists: values.words ?? [] }, output, async (write) => {
      await note();
      return workOnText(textOf(file), write);
    });
  }
  if (encoding !== UTF_8)
    throw new InputError(
      `records are UTF-8, --encoding is for whole texts; iconv -f ${encoding} -t utf-8 converts a file`,
    );
  return runOverRecords(files, values, work, format);
}

/** Refuses the options that have no meaning for whole files; `--output` has one only for a command that `takesOutput`. */
function refuseRecordOptions(values: RecordValues, takesOutput: boolean): void {
  for (const name of [...Object.keys(RECORD_OPTIONS), 'reference-field'] as (keyof RecordValues)[]) {
    if (values[name] === undefined || values[name] === false || (name === 'output' && takesOutput)) continue;
    const instead = name === 'output' ? '; a text goes to standard output' : '';
    throw new InputError(`--${name} goes with --jsonl or --csv${instead}`);
  }
}

/** Checks the options against each other and the files, then runs. */
async function runOverRecords(
  files: readonly string[],
  values: RecordValues,
  work: Work,
  format: Format,
): Promise<void> {
  const fields = [...new Set(values.field ?? [])];
  if (fields.length === 0)
    throw new InputError(`--${format.name} needs --field NAME: a field of every record that holds text`);
  if (work.command === 'article' && fields.length > 1) throw new InputError('article takes one --field');
  for (const name of [values.output, values.rejects]) checkWritable(name);
  const output = fileOf(values.output);
  const rejects = fileOf(values.rejects);
  const inputs = files.length === 0 ? [STDIN] : files;
  const read = { texts: inputs, lists: values.words ?? [] };
  const replacesInput = checkFiles(read, output?.file ?? null, rejects?.file ?? null);
  const { resume } = values;
  if (resume && output === null) throw new InputError('--resume needs --output FILE');
  if (resume && inputs.includes(STDIN)) throw new InputError('--resume needs files, not standard input');
  const job = {
    work,
    format,
    fields,
    reference: referenceFieldOf(values),
    rejects: rejects !== null,
    gzip: output?.isPacked ?? false,
  };
  const { runCorpus } = await import('./corpus/corpus');
  await runCorpus({
    files: inputs,
    job,
    jobs: jobsOf(values.jobs),
    output: output && { file: output.file, replacesInput, resume },
    rejects,
  });
}

/** A file to write, by its typed name: where it is, behind all links, and whether it is packed. */
function fileOf(name: string | undefined): { file: string; isPacked: boolean } | null {
  return name === undefined ? null : { file: behindLink(name), isPacked: isNamedGzip(name) };
}

/** Refuses a name that isn't one of a file to write to. */
function checkWritable(name: string | undefined): void {
  if (name === '' || name === STDIN)
    throw new InputError('--output and --rejects take the name of a file; without them standard output is written');
}

/** The field that holds the reference of each record; every record needs it if there is no common `--reference`. */
function referenceFieldOf({ reference, 'reference-field': name }: RecordValues): ReferenceField | undefined {
  return name === undefined ? undefined : { name, isNeeded: reference === undefined };
}

function formatOf({ jsonl, csv, delimiter }: RecordValues): Format | null {
  if (jsonl && csv) throw new InputError('--jsonl and --csv are two formats: give one of them');
  if (delimiter !== undefined && !csv) throw new InputError('--delimiter goes with --csv');
  if (jsonl) return { name: 'jsonl' };
  if (!csv) return null;
  const char = delimiter === 'tab' ? '\t' : (delimiter ?? ',');
  if (char.length !== 1 || char > '\u007f' || '"\r\n'.includes(char))
    throw new InputError(`--delimiter takes one ASCII character or 'tab', not '${delimiter}'`);
  return { name: 'csv', delimiter: char };
}

function jobsOf(value: string | undefined): number {
  if (value === undefined) return 1;
  const jobs = Number(value);
  if (!/^\d+$/.test(value) || jobs < 1 || jobs > MOST_JOBS)
    throw new InputError(`--jobs takes a whole number from 1 to ${MOST_JOBS}, not '${value}'`);
  return jobs;
}
