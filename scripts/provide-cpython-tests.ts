import { spawnSync } from 'node:child_process';
import { findCpythonTests, installedPythons } from './cpython-tests.ts';

/** Makes sure that CPython's own tests of threads can be run: installs Debian's package of them where that is possible. */

if (!findCpythonTests() && process.getuid?.() === 0) {
  console.log("CPython's own tests were not found; installing them through apt.");
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
  const packages = installedPythons().map((version) => `libpython${version}-testsuite`);
  spawnSync('apt-get', ['install', '-y', '-qq', ...packages], { stdio: 'inherit' });
}
console.log(
  `CPython's own tests: ${findCpythonTests() ?? 'none, so those of threads are skipped'}`,
);
