import { execFileSync } from 'node:child_process';

/** Builds the package once before all tests, since some of them run the command or import the tarball. */
export default function build(): void {
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
}
