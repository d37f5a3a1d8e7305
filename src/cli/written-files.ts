import { lstatSync, readlinkSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { InputError } from './failure';
import { goesTo } from './output';

/**
 * The file that a symbolic link leads to, also where there is none yet: a new file takes its place and not that of the link, and is
 * written on the same disk.
 */
export function behindLink(file: string): string {
  try {
    if (!lstatSync(file).isSymbolicLink()) return file;
    const target = path.resolve(realpathSync(path.dirname(file)), readlinkSync(file));
    // Links that lead in a circle lead to no file, and this throws.
    if (!isThere(file)) return behindLink(target);
    // What /dev/stdout leads to has no place if it is a pipe.
    return isThere(realpathSync(file)) ? realpathSync(file) : file;
  } catch {
    return file;
  }
}

/** Whether there is a file, behind all links. */
function isThere(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false }) !== undefined;
}

/**
 * What a run writes must be different files, whatever they are called, and none that it reads; but the output may take an input's place:
 * whether it does is returned.
 */
export function checkFiles(files: readonly string[], output: string | null, rejects: string | null): boolean {
  const parts = (file: string | null, endings: readonly string[]): string[] =>
    file === null ? [] : endings.map((ending) => placeOf(file + ending));
  const inputs = files.map(placeOf);
  const ofOutput = parts(output, ['', '.part', '.lock', '.state', '.state.new']);
  const ofRejects = parts(rejects, ['', '.part', '.lock']);
  const isTaken = (file: string): boolean => ofOutput.includes(file) || inputs.includes(file) || goesTo(file);
  if (ofRejects.some(isTaken)) throw new InputError('--rejects needs a file of its own');
  if (ofOutput.slice(1).some((file) => inputs.includes(file))) throw new InputError('--output needs a file of its own');
  return output !== null && inputs.includes(placeOf(output));
}

/** Where a file is, by links too; the folder decides where there is none yet. */
function placeOf(file: string): string {
  const whole = path.resolve(file);
  try {
    return realpathSync(whole);
  } catch {
    const folder = path.dirname(whole);
    return folder === whole ? whole : path.join(placeOf(folder), path.basename(whole));
  }
}
