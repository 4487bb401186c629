import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { slug, solution } from './exercise-text.ts';
import { newVisitor, submit, withBrowser, write } from './visitor.ts';

withBrowser();

const exercise = `${inject('atRoot')}#/e/${slug}`;

/** What is kept of Python's memory: its size, and whether it is what `damageSnapshot` makes of it. */
const keptSnapshot = (page: Page) =>
  page.evaluate(async () => {
    const cache = await caches.open('gradus-snapshot');
    const [request] = await cache.keys();
    const response = request && (await cache.match(request));
    if (!response) return null;
    const bytes = new Uint8Array(await response.arrayBuffer());
    const middle = bytes.subarray(bytes.length / 2, bytes.length / 2 + 1_000);
    return { size: bytes.byteLength, isDamaged: middle.every((byte) => byte === 255) };
  });

const damageSnapshot = (page: Page) =>
  page.evaluate(async () => {
    const cache = await caches.open('gradus-snapshot');
    const [request] = await cache.keys();
    const response = request && (await cache.match(request));
    if (!response) throw new Error('Nothing is kept.');
    const bytes = new Uint8Array(await response.arrayBuffer());
    bytes.fill(255, bytes.length / 2, bytes.length / 2 + 1_000);
    await cache.put(request, new Response(bytes, { headers: response.headers }));
  });

it('keeps Python’s memory on the first visit, and starts from it on the next', async () => {
  const page = await (await newVisitor()).newPage();
  await page.goto(exercise);
  await expect.poll(() => keptSnapshot(page)).toMatchObject({ isDamaged: false });
  await page.reload();
  await write(page, solution);
  expect(await submit(page)).toBe('passed');
});

it('throws damaged memory away and makes it again', async () => {
  const page = await (await newVisitor()).newPage();
  await page.goto(exercise);
  await expect.poll(() => keptSnapshot(page)).toMatchObject({ isDamaged: false });
  await damageSnapshot(page);
  expect(await keptSnapshot(page)).toMatchObject({ isDamaged: true });
  await page.reload();
  await write(page, solution);
  expect(await submit(page)).toBe('passed');
  await expect.poll(() => keptSnapshot(page)).toMatchObject({ isDamaged: false });
});

it('starts without keeping anything where there is no room', async () => {
  const visitor = await newVisitor();
  await visitor.addInitScript(() => {
    // The sandbox has none.
    if ('CacheStorage' in globalThis)
      CacheStorage.prototype.open = () =>
        Promise.reject(new DOMException('full', 'QuotaExceededError'));
  });
  const page = await visitor.newPage();
  await page.goto(exercise);
  await write(page, solution);
  expect(await submit(page)).toBe('passed');
});
