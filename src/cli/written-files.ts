import { lstatSync, readlinkSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { InputError } from './failure';
import { STDIN } from './file-name';
import { comesFrom, goesTo } from './output';

/**
 * The file that a symbolic link leads to, even if it doesn't exist yet. Since an output is written beside its name and then renamed, it
 * would otherwise replace the link itself and might lie on another disk than the file. A link to what a process has open stays a link.
 */
export function behindLink(file: string): string {
  try {
    if (!lstatSync(file).isSymbolicLink()) return file;
    // Links that lead in a circle make this throw.
    if (!isThere(file)) return behindLink(targetOf(file));
    return leadsToOpenFile(file) ? file : realpathSync.native(file);
  } catch {
    return file;
  }
}

/** The folders in which Linux has a link to whatever a process has open. */
const OPEN_FILES = /^\/proc\/.+\/fd$/;

/**
 * Whether a link is or leads to something that a process has open, as /dev/stdout and /dev/fd/3 do. Even if that is a regular file it can't
 * be replaced: what else is written to it would be lost, and once it is deleted it has no path.
 */
function leadsToOpenFile(link: string): boolean {
  if (OPEN_FILES.test(realpathSync.native(path.dirname(link)))) return true;
  const target = targetOf(link);
  return lstatSync(target).isSymbolicLink() && leadsToOpenFile(target);
}

/**
 * What a link leads to, one step on. Where that goes up from a folder which is a link itself, only the system knows the folder above: `path`
 * and Node's own `realpathSync` go by the names.
 */
function targetOf(link: string): string {
  const target = readlinkSync(link);
  return path.isAbsolute(target) ? target : `${path.dirname(link)}/${target}`;
}

/** Whether a file exists, after following all links. */
function isThere(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false }) !== undefined;
}

/** The files that a run reads, by their typed names. */
export interface ReadFiles {
  /** Those that hold the text. */
  readonly texts: readonly string[];
  /** Those of `--words`. */
  readonly lists: readonly string[];
}

/**
 * Refuses a run whose written files, by whatever names, are the same as one another or as one that is read. Only the output itself may
 * replace a text that is read: whether it does is returned.
 */
export function checkFiles({ texts, lists }: ReadFiles, output: string | null, rejects: string | null): boolean {
  const writtenFor = (file: string | null, endings: readonly string[]): string[] =>
    file === null ? [] : endings.map((ending) => realPathOf(file + ending));
  const isText = isAmong(texts);
  const isList = isAmong(lists);
  const ofOutput = writtenFor(output, ['', '.part', '.lock', '.state', '.state.new']);
  const ofRejects = writtenFor(rejects, ['', '.part', '.lock']);
  const isTaken = (file: string): boolean => ofOutput.includes(file) || isText(file) || isList(file) || goesTo(file);
  if (ofRejects.some(isTaken)) throw new InputError('--rejects needs a file of its own');
  if (ofOutput.slice(1).some(isText) || ofOutput.some(isList)) throw new InputError('--output needs a file of its own');
  return ofOutput.slice(0, 1).some(isText);
}

/** Tells whether a real path is that of one of the files, or of the one that the shell gives as standard input. */
function isAmong(files: readonly string[]): (file: string) => boolean {
  const paths = files.filter((file) => file !== STDIN).map(realPathOf);
  const readsInput = files.includes(STDIN);
  return (file) => paths.includes(file) || (readsInput && comesFrom(file));
}

/** The path of a file after following all links; of a file that doesn't exist yet, the real path of its folder and its name. */
function realPathOf(file: string): string {
  try {
    return realpathSync.native(file);
  } catch {
    const folder = path.dirname(file);
    return folder === file ? file : path.join(realPathOf(folder), path.basename(file));
  }
}
