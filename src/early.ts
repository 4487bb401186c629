import { readTheme } from './ui/theme.ts';

/**
 * Runs in the head of index.html, before anything is painted and before the page's own script is
 * there: the theme, an early start for what an exercise needs, and words for when the script cannot
 * be had.
 */

// Put in by scripts/site/early-plugin.ts: addresses of the workbench's own files.
declare const workbenchFiles: readonly string[];

document.documentElement.dataset['theme'] = readTheme();

if (/^#\/[ex]\//.test(location.hash)) {
  for (const file of workbenchFiles) {
    const link = document.createElement('link');
    const isScript = file.endsWith('.js');
    link.rel = isScript ? 'modulepreload' : 'preload';
    if (!isScript) link.as = 'style';
    link.crossOrigin = '';
    link.href = file;
    document.head.append(link);
  }
}

addEventListener(
  'error',
  ({ target }) => {
    if (!(target instanceof HTMLScriptElement)) return;
    document.querySelector('#root')?.setAttribute('data-failed', '');
  },
  true,
);
