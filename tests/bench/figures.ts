import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { root } from '../../scripts/runtime/paths.ts';
import { customLink } from '../browser/custom-page.ts';
import { inNewProfile, plainReadyIn, readyIn, submitIn } from './in-browser.ts';
import { inTurns, spreadOf, type Figure } from './measure.ts';

export interface Setting {
  readonly browser: Browser;
  /** Where the production build is served, and where plain Pyodide is. */
  readonly product: string;
  readonly plain: string;
}

const folder = `${root}tests/bench/ten-tests`;
const solution = readFileSync(`${folder}/solution.py`, 'utf8');
const tests = readFileSync(`${folder}/tests.py`, 'utf8');

/** The interpreter itself: what `python3` names may be a launcher that takes longer than it does. */
const interpreter = spawnSync('python3', ['-c', 'import sys; print(sys.executable)'], {
  encoding: 'utf8',
}).stdout.trim();

/** Milliseconds of one `python3 -m unittest`, the whole process. */
export function nativeRun(): Promise<number> {
  const started = performance.now();
  const { status } = spawnSync(interpreter, ['-m', 'unittest', '-q', 'tests'], { cwd: folder });
  if (status !== 0) throw new Error('python3 -m unittest does not pass on the bench exercise.');
  return Promise.resolve(performance.now() - started);
}

export async function submitFigure({ browser, product }: Setting): Promise<Figure> {
  return inNewProfile(browser, async (page) => {
    await readyIn(page, `${product}${await customLink({ tests, code: solution })}`);
    for (let warmUp = 0; warmUp < 8; warmUp += 1) {
      await submitIn(page);
      await page.waitForTimeout(100);
    }
    const measured = await inTurns(
      15,
      async () => {
        await page.waitForTimeout(100);
        return submitIn(page);
      },
      nativeRun,
    );
    const { value, reference } = measured;
    return {
      name: 'Submit to verdict, 10 tests, warm',
      unit: 'ms',
      value,
      reference: { name: 'python3 -m unittest', value: reference },
      goal: 'at most 50 ms and 0.5',
      met: value.median <= 50 && value.median / reference.median <= 0.5,
    };
  });
}

export async function startFigures({ browser, product, plain }: Setting): Promise<Figure[]> {
  const exercise = `${product}#/e/stack`;
  const first = await inTurns(
    5,
    () => inNewProfile(browser, (page) => readyIn(page, exercise)),
    () => inNewProfile(browser, (page) => plainReadyIn(page, plain)),
  );
  const repeat = await inNewProfile(browser, async (page) => {
    await readyIn(page, exercise);
    await page.waitForTimeout(3_000);
    await plainReadyIn(page, plain);
    return inTurns(
      7,
      () => readyIn(page, exercise),
      () => plainReadyIn(page, plain),
    );
  });
  const figure = (name: string, limit: number, { value, reference }: typeof first): Figure => ({
    name,
    unit: 'ms',
    value,
    reference: { name: 'plain loadPyodide', value: reference },
    goal: `at most ${limit}`,
    met: value.median / reference.median <= limit,
  });
  return [
    figure('ready to judge, first visit', 1, first),
    figure('ready to judge, repeat visit', 0.4, repeat),
  ];
}

/** Goes to another exercise on the same page, whose runner goes on. */
async function follow(page: Page, hash: string): Promise<void> {
  const left = await page.locator('[data-verdict]').elementHandle();
  await page.evaluate((to) => location.assign(to), hash);
  await left?.waitForElementState('hidden');
  await page.locator('[data-verdict]').waitFor();
  await page.locator('.monaco-editor').waitFor();
}

/**
 * From the end of the time for `while True: pass` until the verdict stands and Submit works again, and
 * until a right solution that is submitted then is judged.
 */
export async function recoveryFigures({ browser, product, plain }: Setting): Promise<Figure[]> {
  const limitMs = 500;
  const limits = { testMs: limitMs, totalMs: 10_000 };
  const one = tests.split('    def test_blank')[0] ?? '';
  const endless = `${solution}\nwhile True: pass\n`;
  const [looping, right] = [
    await customLink({ tests: one, code: endless, limits }),
    await customLink({ tests: one, code: solution, limits }),
  ];
  return inNewProfile(browser, async (page) => {
    const nextVerdicts: number[] = [];
    const { value, reference } = await inTurns(
      7,
      async () => {
        await readyIn(page, `${product}${right}`);
        await page.waitForTimeout(3_000);
        await submitIn(page);
        await follow(page, looping);
        const ready = (await submitIn(page)) - limitMs;
        await follow(page, right);
        nextVerdicts.push(ready + (await submitIn(page)));
        return ready;
      },
      () => inNewProfile(browser, (fresh) => plainReadyIn(fresh, plain)),
    );
    const boot = { name: 'booting a plain Pyodide', value: reference };
    const next = spreadOf(nextVerdicts);
    return [
      {
        name: 'deadline of `while True` until ready again',
        unit: 'ms',
        value,
        reference: boot,
        goal: 'at most 50 ms',
        met: value.median <= 50,
      },
      {
        name: 'the same, and the next submission judged',
        unit: 'ms',
        value: next,
        reference: boot,
        goal: 'at most 100 ms',
        met: next.median <= 100,
      },
    ];
  });
}

/** Brotli of what is fetched until the first verdict, and until the prompt can be read. */
