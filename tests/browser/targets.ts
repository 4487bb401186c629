import type { Page } from 'playwright-core';

const targets = [
  'button, [role=tab], [role^=menuitem], select, textarea, summary',
  'input:not([type=range]), header a, footer a, a[data-row], #outcome a',
].join();

/** What is lower than the 44 pixels that a finger needs, and how high it is; the editor's own left out. */
export async function lowTargets(page: Page): Promise<readonly string[]> {
  return page.locator(`:is(${targets}):visible`).evaluateAll((all) =>
    all
      .filter((element) => element.closest('.monaco-editor, .quick-input-widget') === null)
      .filter((element) => getComputedStyle(element).clipPath === 'none')
      .map((element) => ({ element, height: element.getBoundingClientRect().height }))
      .filter(({ height }) => height > 1 && height < 43.5)
      .map(({ element, height }) => `${element.textContent} ${element.tagName} ${height}`),
  );
}
