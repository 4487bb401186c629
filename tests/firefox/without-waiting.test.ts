import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { describe, expect, inject, it } from 'vitest';
import { root } from '../../scripts/runtime/paths.ts';
import { endless, slug, solution } from '../browser/exercise-text.ts';
import { byRole } from './by-role.ts';
import { newVisitor, open, press, sentence, submit, told, withFirefox, write } from './visitor.ts';

// As Firefox was before version 153.
withFirefox({ 'javascript.options.wasm_js_promise_integration': false });

const exercise = async (name: string): Promise<Page> =>
  open(await newVisitor(), `${inject('atRoot')}#/e/${name}`);

describe('a browser in which Python cannot wait (JSPI)', () => {
  it.each([
    ['gil-check-then-act', 'threads'],
    ['parallel-primes', 'processes'],
  ])('says of %s that it cannot be judged there, before and after', async (name, needed) => {
    const page = await exercise(name);
    const words = `This exercise needs ${needed}, which this browser cannot run`;
    await page.waitForSelector(`::-p-text(${words})`);
    await write(page, readFileSync(`${root}exercises/concurrency/${name}/solution.py`, 'utf8'));
    expect(await submit(page)).toBe('crashed');
    expect(await sentence(page)).toContain(words);
    expect(await sentence(page)).toContain('Firefox 153');
  });

  it('judges what needs neither, an endless loop among it', async () => {
    const page = await exercise(slug);
    await write(page, endless);
    expect(await submit(page)).toBe('timed-out');
    await write(page, solution);
    expect(await submit(page)).toBe('passed');
    expect(await page.$('::-p-text(which this browser cannot run)')).toBeNull();
  });

  it('takes prepared input, and says where a thread is started that it cannot', async () => {
    const page = await exercise(slug);
    await write(page, 'from threading import Thread\nprint("Hello,", input())\nThread().start()\n');
    await press(page, 'Console', 'tab');
    await page.locator(byRole('textbox', 'Program input')).fill('Ada');
    await press(page, 'Run');
    const printed = expect.poll(() => told(page, 'Console'));
    await printed.toContain('Hello, Ada');
    await printed.toContain('this browser cannot run threads');
  });
});
