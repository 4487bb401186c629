import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
  // Of forced colours Chromium 156 tells nothing there (axe 4.14 asks for it first).
  .replace('"-webkit-text-fill-color"', '"color"');

/** All that axe knows of WCAG 2.2 A and AA, and its good practice. */
const everything: RunOptions = {
  rules: {
    'target-size': { enabled: true },
    'label-content-name-mismatch': { enabled: true },
  },
};
const colours: RunOptions = { runOnly: ['color-contrast'] };

/**
 * Rows of Monaco's palette (0.57): as rows of a list they have no level, and their keys are written
 * in signs that their names say in words.
 */
const isMonacos = (id: string, html: string): boolean =>
  ['aria-allowed-attr', 'label-content-name-mismatch'].includes(id) &&
  html.startsWith('<div class="monaco-list-row');

/** What axe finds on a page as it is, in words; the sandbox's frame shows nothing and is left out. */
export async function axeFindings(
  page: Page,
  what: 'everything' | 'colours' = 'everything',
): Promise<readonly string[]> {
  const rules = what === 'everything' ? everything : colours;
  const isThere = await page.evaluate(() => 'axe' in window);
  if (!isThere) await page.evaluate(source);
  const violations = await page.evaluate(async (options) => {
    // What fades in is measured when it is there.
    const moving = document.getAnimations().filter(({ playState }) => playState === 'running');
    for (const animation of moving) {
      if (animation.effect?.getTiming().iterations !== Infinity) animation.finish();
    }
    const { axe } = window as unknown as {
      axe: { run: (root: Document, options: object) => Promise<AxeResults> };
    };
    const results = await axe.run(document, {
      ...options,
      iframes: false,
      resultTypes: ['violations'],
    });
    return results.violations;
  }, rules);
  return violations.flatMap(({ id, nodes }) =>
    nodes
      .filter(({ html }) => !isMonacos(id, html))
      .map(({ html, failureSummary }) => {
        const why = (failureSummary ?? '').replaceAll(/\s+/g, ' ');
        return `${id}: ${html.slice(0, 160)} (${why.slice(0, 240)})`;
      }),
  );
}
