import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const folder = mkdtempSync(path.join(tmpdir(), 'matn-changelog-'));
const SUMMARY = 'What a change means to users.';

function run(command: string, ...args: string[]): void {
  execFileSync(command, args, { cwd: folder, stdio: 'pipe' });
}

describe('the changesets', () => {
  it('make the next version and its part of CHANGELOG.md, without a network', () => {
    for (const name of ['package.json', 'package-lock.json', 'CHANGELOG.md', '.changeset']) {
      cpSync(name, path.join(folder, name), { recursive: true });
    }
    writeFileSync(path.join(folder, '.changeset', 'a-change.md'), `---\n"matn": patch\n---\n\n${SUMMARY}\n`);
    run('git', 'init', '--quiet', '--initial-branch=main');
    run('git', 'add', '.');
    run('git', '-c', 'user.name=matn', '-c', 'user.email=matn@example.org', 'commit', '--quiet', '--message=All');
    run(process.execPath, path.resolve('node_modules/@changesets/cli/bin.js'), 'version');

    const changelog = readFileSync(path.join(folder, 'CHANGELOG.md'), 'utf8');
    const { version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as { version: string };
    expect(changelog.startsWith('# Changelog\n')).toBe(true);
    expect(changelog).toContain(`\n## ${version}\n`);
    expect(changelog).toContain(SUMMARY);
    // The earlier text stays, below the new part.
    expect(changelog.endsWith(readFileSync('CHANGELOG.md', 'utf8').replace(/^# Changelog\n+/, ''))).toBe(true);
    expect(readdirSync(path.join(folder, '.changeset'))).toEqual(['config.json']);
  });
});
