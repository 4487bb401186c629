import { spawnSync } from 'node:child_process';
import { findChromium } from './chromium.ts';

/** Makes sure that the browser tests find a Chromium: installs Debian's where that is possible. */

const run = (command: string, ...args: string[]): boolean =>
  spawnSync(command, args, { stdio: 'inherit' }).status === 0;

if (!findChromium()) {
  const isRoot = process.getuid?.() === 0;
  console.log('No Chromium was found; installing it through apt.');
  if (isRoot && run('apt-get', 'update', '-qq')) {
    run('apt-get', 'install', '-y', '-qq', 'chromium');
  }
}
const chromium = findChromium();
if (!chromium) {
  console.error(
    'The browser tests need Chromium. Install it (`sudo apt-get install chromium`), ' +
      'or set CHROMIUM to the path of a Chrome or Chromium, and run `npm test` again.',
  );
  process.exit(1);
}
console.log(`Chromium: ${chromium}`);
