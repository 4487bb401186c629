import { readFileSync } from 'node:fs';
import { root } from '../../scripts/runtime/paths.ts';
import { customLink } from '../browser/custom-page.ts';
import type { Setting } from './figures.ts';
import { inNewProfile, readyIn, submitIn } from './in-browser.ts';
import { spreadOf, type Figure } from './measure.ts';

const folder = `${root}tests/bench/ten-tests`;
const tests = readFileSync(`${folder}/tests.py`, 'utf8');

/** Each does its worst whenever a test calls it. */
const faults: Readonly<Record<string, string>> = {
  'never ends': 'while True: pass',
  'prints without end': 'while True: print("flood " * 100)',
  'takes all memory': 'kept = []\n    while True: kept.append(bytearray(20_000_000))',
  'recurses without end': 'return word_counts(text)',
  'returns something enormous': 'return ["x" * 50_000_000] * 3',
};

/** Milliseconds of the longest task on the page's own thread while each fault is judged. */
export async function faultFigure({ browser, product }: Setting): Promise<Figure> {
  const longest: number[] = [];
  for (const [name, body] of Object.entries(faults)) {
    const link = await customLink({ tests, code: `def word_counts(text):\n    ${body}\n` });
    const ms = await inNewProfile(browser, async (page) => {
      await readyIn(page, `${product}${link}`);
      await page.waitForTimeout(3_000);
      await page.evaluate(() => {
        const durations: number[] = [];
        new PerformanceObserver((list) => {
          durations.push(...list.getEntries().map(({ duration }) => duration));
        }).observe({ type: 'longtask' });
        Object.assign(globalThis, { durations });
      });
      await submitIn(page);
      await page.waitForTimeout(500);
      // A task of under 50 ms is not reported at all.
      return page.evaluate(() =>
        Math.max(0, ...(globalThis as unknown as { durations: number[] }).durations),
      );
    });
    console.log(`longest task, ${name}: ${ms.toFixed(0)} ms`);
    longest.push(ms);
  }
  return {
    name: 'longest task on the page while it judges one of five faults',
    unit: 'ms',
    value: spreadOf(longest),
    reference: null,
    goal: 'each at most 100 ms',
    met: Math.max(...longest) <= 100,
  };
}
