import type { Page } from 'playwright-core';
import { beforeEach, expect, inject, it } from 'vitest';
import { deferred } from '../../src/domain/deferred.ts';
import { slug, solution } from './exercise-text.ts';
import { newVisitor, submit, withBrowser, write } from './visitor.ts';

withBrowser();

let page: Page;
/** Addresses in the order in which they were asked for. */
let asked: string[];
beforeEach(async () => {
  page = await (await newVisitor({ dark: true })).newPage();
  asked = [];
  page.on('request', (request) => asked.push(request.url()));
});

/** Lets requests wait; returns the function that lets them go. */
async function hold(pattern: RegExp): Promise<() => void> {
  const gate = deferred<null>();
  await page.route(pattern, async (route) => {
    await gate.promise;
    await route.continue();
  });
  return () => gate.resolve(null);
}

const shifts = () =>
  page.evaluate(() => {
    const observer = new PerformanceObserver(() => {});
    observer.observe({ type: 'layout-shift', buffered: true });
    const seen = observer.takeRecords() as (PerformanceEntry & { readonly value: number })[];
    return seen.reduce((sum, { value }) => sum + value, 0);
  });

it('says what this is before any script is there, and moves nothing when it comes', async () => {
  const release = await hold(/\.js$/);
  await page.goto(inject('atRoot'), { waitUntil: 'commit' });
  await page.getByRole('heading', { name: 'Practise Python in the browser' }).waitFor();
  await page.getByText('Loading…').waitFor();
  const colour = await page.evaluate(
    () => getComputedStyle(document.documentElement).backgroundColor,
  );
  expect(colour).toBe('rgb(26, 27, 31)');
  const brand = page.getByRole('link', { name: 'Gradus' }).first();
  const before = await brand.boundingBox();
  release();
  await page.getByRole('navigation').first().waitFor();
  expect(await brand.boundingBox()).toEqual(before);
  expect(await shifts()).toBeLessThan(0.0005);
});

it('shows the task, and takes code, before Python and the editor are there', async () => {
  const release = await hold(/\/runtime\/|MonacoEditor/);
  await page.goto(`${inject('atRoot')}#/e/${slug}`, { waitUntil: 'commit' });
  await page.getByText('A train leaves a terminus the way it came').waitFor();
  const field = page.getByRole('textbox', { name: /editor/i });
  await field.fill(solution);
  release();
  await page.locator('.monaco-editor .view-line').first().waitFor();
  expect(await submit(page)).toBe('passed');
});

it('asks for the task first, then for the editor and Python', async () => {
  await page.goto(`${inject('atRoot')}#/e/${slug}`);
  await write(page, solution);
  expect(await submit(page)).toBe('passed');
  const place = (pattern: RegExp) => asked.findIndex((url) => pattern.test(url));
  expect(place(new RegExp(`/exercise-${slug}-`))).toBeGreaterThan(-1);
  expect(place(/MonacoEditor/)).toBeGreaterThan(place(new RegExp(`/exercise-${slug}-`)));
  expect(place(/\/runtime\//)).toBeGreaterThan(place(new RegExp(`/exercise-${slug}-`)));
});
