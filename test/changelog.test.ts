import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const folder = mkdtempSync(path.join(tmpdir(), 'matn-changelog-'));
const CHANGESETS = readdirSync('.changeset').filter((file) => file.endsWith('.md'));

function run(command: string, ...args: string[]): void {
  execFileSync(command, args, { cwd: folder, stdio: 'pipe' });
}

/** The summary of a changeset, without the head that names the size of the step. */
function summaryOf(file: string): string {
  return readFileSync(path.join('.changeset', file), 'utf8').split('---\n').at(-1)!.trim();
}

describe('the changesets', () => {
  it('make the next version and its part of CHANGELOG.md, without a network', () => {
    for (const name of ['package.json', 'package-lock.json', 'CHANGELOG.md', '.changeset']) {
      cpSync(name, path.join(folder, name), { recursive: true });
    }
    run('git', 'init', '--quiet', '--initial-branch=main');
    run('git', 'add', '.');
    run('git', '-c', 'user.name=matn', '-c', 'user.email=matn@example.org', 'commit', '--quiet', '--message=All');
    run(process.execPath, path.resolve('node_modules/@changesets/cli/bin.js'), 'version');

    const changelog = readFileSync(path.join(folder, 'CHANGELOG.md'), 'utf8');
    const { version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as { version: string };
    const before = readFileSync('CHANGELOG.md', 'utf8');
    expect(changelog.startsWith('# Changelog\n')).toBe(true);
    if (CHANGESETS.length === 0) expect(changelog).toBe(before);
    else expect(changelog).toContain(`\n## ${version}\n`);
    for (const file of CHANGESETS) {
      const [first] = summaryOf(file).split('\n');
      expect(changelog).toContain(first);
    }
    expect(readdirSync(path.join(folder, '.changeset'))).toEqual(['config.json']);
  });
});
