import { execFileSync } from 'node:child_process';

/**
 * Builds the package once before all tests, since some of them run the command or import the tarball. `MATN_BUILT`, set by
 * `.ci/run`, says that dist is of this source already.
 */
export default function build(): void {
  if (process.env.MATN_BUILT !== undefined) return;
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
  // Vitest calls this for each of its projects.
  process.env.MATN_BUILT = '1';
}
