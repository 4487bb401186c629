import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, inject, it } from 'vitest';
import { slug, solution } from '../browser/exercise-text.ts';
import { byRole } from './by-role.ts';
import { chord, newVisitor, open, press, told, withFirefox, write } from './visitor.ts';

withFirefox();

let page: Page;
beforeEach(async () => {
  page = await open(await newVisitor(), `${inject('atRoot')}#/e/${slug}`);
});

const printed = () => expect.poll(() => told(page, 'Console'));

describe('Run', () => {
  it('shows what is printed, and then the examples', async () => {
    await write(page, `print("hello from the draft")\n${solution}`);
    await chord(page, 'Control+Enter');
    await printed().toContain('hello from the draft');
    await printed().toMatch(/\d+ examples came out as shown/);
  });

  it('takes what the learner types for input(), key by key', async () => {
    await write(page, 'name = input("Your name? ")\nprint("Hello,", name)\n');
    await press(page, 'Run');
    await page.locator(byRole('textbox', 'Line for the program')).click();
    await page.keyboard.type('Ada');
    await page.keyboard.press('Enter');
    await printed().toContain('Hello, Ada');
  });

  it('shows output while the program goes on, and stops it', async () => {
    await write(
      page,
      'n = 0\nwhile True:\n    n += 1\n    if n % 100_000 == 0: print("tick", n)\n',
    );
    await press(page, 'Run');
    await printed().toContain('tick 100000\n');
    await press(page, 'Stop');
    await printed().toContain('Stopped');
  });

  it('stops a program that is in C, or in a thread, as well as one in Python', async () => {
    const programs = [
      'while True:\n    pass\n',
      'import itertools\nsum(itertools.repeat(1))\n',
      'from threading import Thread\n\n\ndef f():\n    while True:\n        pass\n\n\nThread(target=f).start()\n',
      'import time\ntime.sleep(100)\n',
      'input()\n',
    ];
    for (const program of programs) {
      await write(page, `print("at work")\n${program}`);
      await press(page, 'Run');
      await printed().toContain('at work');
      await press(page, 'Stop');
      await printed().toContain('Stopped');
      await press(page, 'Clear');
    }
    await write(page, 'print("alive")\n');
    await press(page, 'Run');
    await printed().toContain('alive');
  });

  it('leaves nothing behind when the page is left while it is at work', async () => {
    await write(page, 'print("at work")\nwhile True:\n    pass\n');
    await press(page, 'Run');
    await printed().toContain('at work');
    await page.reload();
    await write(page, 'print("alive")\n');
    await press(page, 'Run');
    await printed().toContain('alive');
  });
});
