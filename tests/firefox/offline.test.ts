import { rmSync } from 'node:fs';
import { expect, it } from 'vitest';
import { slug, solution } from '../browser/exercise-text.ts';
import { serveFolder } from '../browser/static-server.ts';
import { copySite } from '../browser/two-builds.ts';
import { chord, newVisitor, open, sentence, submit, told, withFirefox, write } from './visitor.ts';

withFirefox();

it('solves an exercise that was never opened with the host gone, after one visit', async () => {
  const folder = copySite();
  const { address, close } = await serveFolder(folder);
  const page = await open(await newVisitor(), `${address}#/about`, { keepsSite: true });
  await expect
    .poll(() => told(page, 'Without a connection'), { timeout: 60_000 })
    .toContain('work without a connection');
  await close();
  rmSync(folder, { recursive: true });
  await page.goto('about:blank');
  await page.goto(`${address}#/e/${slug}`);
  await write(page, solution);
  expect(await submit(page)).toBe('passed');
  await write(page, 'x  =  1\n');
  await chord(page, 'Shift+Alt+F');
  await page.waitForSelector('::-p-text(could not be loaded)');
  await page.goto(`${address}#/e/flask-session-cart`);
  await write(page, 'import flask\n');
  expect(await submit(page)).toBe('crashed');
  expect(await sentence(page)).toContain('could not be loaded');
});
