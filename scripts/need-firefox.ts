import { findFirefox } from './firefox.ts';

/** Ends `npm run firefox` before its tests where there is nothing to run them in. */

if (!findFirefox()) {
  console.error(
    'These tests need Firefox 153 or later. Install it (`sudo apt-get install firefox-esr`), ' +
      'or set FIREFOX to the path of one, and run `npm run firefox` again.',
  );
  process.exit(1);
}
