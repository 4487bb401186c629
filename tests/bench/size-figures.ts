import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { root } from '../../scripts/runtime/paths.ts';
import type { Setting } from './figures.ts';
import { submitIn } from './in-browser.ts';
import { spreadOf, type Figure } from './measure.ts';

/** Nothing of these is needed to read: they are let come once the prompt is there. */
const later = /\/runtime\/|\/language\/|(?:Monaco|Touch)Editor|editor\./;

/** What a first visit asks for, as a host sends it, until the prompt is there and until the first verdict. */
export async function sizeFigures({ browser, product }: Setting): Promise<Figure[]> {
  // What keeps the site fetches the rest of it once nobody waits for anything.
  const context = await browser.newContext({ serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    const asked = new Set<string>();
    const held: (() => void)[] = [];
    let isHolding = true;
    await context.route('**/*', async (route) => {
      const { pathname } = new URL(route.request().url());
      if (isHolding && later.test(pathname)) await new Promise<void>((go) => held.push(go));
      asked.add(pathname);
      await route.continue();
    });
    await page.goto(`${product}#/e/stack`);
    await page.getByRole('heading', { name: 'The fine print' }).waitFor();
    const before = megabytes(asked);
    isHolding = false;
    for (const go of held) go();
    await page.locator('[role=status][data-kind=ready]').waitFor({ state: 'attached' });
    await page.locator('.monaco-editor .view-line').first().waitFor();
    await submitIn(page);
    return [
      figure('bytes before the first verdict, brotli', megabytes(asked), 9),
      figure('bytes before the prompt can be read, brotli', before, 0.4),
    ];
  } finally {
    await context.close();
  }
}

function megabytes(paths: ReadonlySet<string>): number {
  const sizes = [...paths].map((path) => {
    const file = path.endsWith('/') ? `${path}index.html` : path;
    return brotliCompressSync(readFileSync(`${root}dist${file}`)).length;
  });
  return sizes.reduce((sum, size) => sum + size, 0) / 1e6;
}

const figure = (name: string, value: number, limit: number): Figure => ({
  name,
  unit: 'MB',
  value: spreadOf([value]),
  reference: null,
  goal: `at most ${limit} MB`,
  met: value <= limit,
});
