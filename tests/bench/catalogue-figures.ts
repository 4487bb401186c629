import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { exercisesPlugin } from '../../scripts/site/exercises-plugin.ts';
import { root } from '../../scripts/runtime/paths.ts';
import config from '../../vite.config.ts';
import { serveFolder } from '../browser/static-server.ts';
import type { Setting } from './figures.ts';
import { inNewProfile } from './in-browser.ts';
import { inTurns, spreadOf, type Figure } from './measure.ts';
import { writeManyExercises } from './many-exercises.ts';

const count = 5_000;
const limitMs = 100;
/** What leads to an exercise; other links are walked over by the same keys. */
const row = 'main a[data-row][href*="/e/"]';

/** The production build over 5,000 exercises, beside the same page with the real ones. */
export async function catalogueFigures({ browser, product }: Setting): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'gradus-many-'));
  try {
    writeManyExercises(join(folder, 'exercises'), count);
    await buildOver(join(folder, 'exercises'), join(folder, 'dist'));
    const many = await serveFolder(join(folder, 'dist'));
    try {
      return [
        ...(await timeFigures(browser, many.address, product)),
        sizeFigure(join(folder, 'dist')),
      ];
    } finally {
      await many.close();
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The product's own build, but for the exercises and the place where it goes. */
async function buildOver(exercises: string, outDir: string): Promise<void> {
  await build({
    ...config,
    root,
    configFile: false,
    logLevel: 'error',
    plugins: (config.plugins ?? []).map((plugin) =>
      plugin && 'name' in plugin && plugin.name === 'gradus-exercises'
        ? exercisesPlugin(exercises)
        : plugin,
    ),
    build: { ...config.build, outDir, emptyOutDir: true },
  });
}

async function timeFigures(browser: Browser, many: string, few: string): Promise<Figure[]> {
  const measure = async (name: string, act: (page: Page) => Promise<number>): Promise<Figure> => {
    const { value, reference } = await inNewProfile(browser, (page) =>
      inNewProfile(browser, async (other) => {
        await page.goto(many);
        await other.goto(few);
        await act(page);
        await act(other);
        return inTurns(
          9,
          () => act(page),
          () => act(other),
        );
      }),
    );
    return {
      name: `${count} exercises: ${name}`,
      unit: 'ms',
      value,
      reference: { name: 'the real exercises', value: reference },
      goal: `at most ${limitMs} ms`,
      met: value.median <= limitMs,
    };
  };
  const loading = await measure('loading the page', loadPage);
  const added = loading.value.median - (loading.reference?.value.median ?? 0);
  return [
    // React, fonts and storage take their time however few exercises there are.
    { ...loading, goal: `at most ${limitMs} ms more`, met: added <= limitMs },
    await measure('from an exercise to the catalogue', openCatalogue),
    await measure('choosing a path', choosePath),
    await measure('the slowest letter of a search', typeWords),
  ];
}

/** From the start of the navigation until the rows are there. */
async function loadPage(page: Page): Promise<number> {
  await page.reload({ waitUntil: 'commit' });
  const handle = await page.waitForFunction(
    (selector) => document.querySelector(selector) && performance.now(),
    row,
    { polling: 'raf' },
  );
  return Number(await handle.jsonValue());
}

/** Waits until an exercise is there, then goes to the catalogue. */
async function openCatalogue(page: Page): Promise<number> {
  await page.evaluate(() => location.assign('#/'));
  const href = (await page.locator(row).first().getAttribute('href')) ?? '';
  await page.evaluate((to) => location.assign(to), href);
  await page.locator('.monaco-editor').waitFor();
  await page.waitForTimeout(500);
  return until(page, '#/', row);
}

async function choosePath(page: Page): Promise<number> {
  await page.evaluate(() => location.assign('#/'));
  const path = page.getByRole('navigation', { name: 'Paths' }).getByRole('link').nth(1);
  const href = (await path.getAttribute('href')) ?? '';
  await page.waitForTimeout(200);
  return until(page, href, `${row}[href*="path="]`);
}

/** Milliseconds from the change of the address until what it shows is painted. */
function until(page: Page, hash: string, shown: string): Promise<number> {
  return page.evaluate(
    ([to, selector]) =>
      new Promise<number>((resolve) => {
        const started = performance.now();
        const observer = new MutationObserver(() => {
          if (document.querySelector(selector) === null) return;
          observer.disconnect();
          requestAnimationFrame(() => {
            // The next task after the frame: by then it has been painted.
            const { port1, port2 } = new MessageChannel();
            port1.addEventListener('message', () => resolve(performance.now() - started));
            port1.start();
            port2.postMessage(null);
          });
        });
        observer.observe(document.body, { childList: true, subtree: true });
        location.assign(to);
      }),
    [hash, shown] as const,
  );
}

/** Types into the search, letter by letter; the slowest from the key to the painted list. */
async function typeWords(page: Page): Promise<number> {
  await page.evaluate(() => location.assign('#/'));
  await page.getByRole('searchbox').fill('');
  await page.getByRole('searchbox').focus();
  let slowest = 0;
  for (const letter of 'linked list') {
    const next = await page.evaluateHandle(() => ({
      painted: new Promise<number>((resolve) => {
        let pressed = 0;
        addEventListener('keydown', (event) => (pressed = event.timeStamp), { once: true });
        addEventListener(
          'input',
          // The list is drawn before the event is over.
          () =>
            requestAnimationFrame(() => {
              const { port1, port2 } = new MessageChannel();
              port1.addEventListener('message', () => resolve(performance.now() - pressed));
              port1.start();
              port2.postMessage(null);
            }),
          { once: true },
        );
      }),
    }));
    await page.keyboard.press(letter === ' ' ? 'Space' : letter);
    slowest = Math.max(slowest, await next.evaluate(({ painted }) => painted));
  }
  return slowest;
}

/** What one more exercise adds to the scripts of the catalogue, brotli. */
function sizeFigure(many: string): Figure {
  const real = `${root}dist`;
  const bytes = (catalogueBytes(many) - catalogueBytes(real)) / (count - exerciseCount(real));
  return {
    name: `${count} exercises: bytes of the catalogue for each, brotli`,
    unit: 'B',
    value: spreadOf([bytes]),
    reference: null,
    goal: 'at most 100 B',
    met: bytes <= 100,
  };
}

const assets = (dist: string): readonly string[] => readdirSync(`${dist}/assets`);

const exerciseCount = (dist: string): number =>
  assets(dist).filter((name) => name.startsWith('exercise-')).length;

/** All scripts, but for those that an exercise or a search alone needs. */
const catalogueBytes = (dist: string): number =>
  assets(dist)
    .filter((name) =>
      /^(?!exercise-|ExercisePage|CustomPage|Monaco|editor|search-index|full-search).*\.js$/.test(
        name,
      ),
    )
    .map((name) => brotliCompressSync(readFileSync(`${dist}/assets/${name}`)).length)
    .reduce((sum, size) => sum + size, 0);
