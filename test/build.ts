import { execFileSync } from 'node:child_process';

/** Builds the package once before any test: some of them run the command and import the tarball. */
export default function build(): void {
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
}
