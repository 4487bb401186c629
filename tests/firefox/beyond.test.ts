import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { describe, expect, inject, it } from 'vitest';
import { root } from '../../scripts/runtime/paths.ts';
import { customLink } from '../browser/custom-page.ts';
import { slug } from '../browser/exercise-text.ts';
import { lacksAny } from '../lacking-packs.ts';
import {
  chord,
  newVisitor,
  open,
  sentence,
  shown,
  submit,
  told,
  withFirefox,
  write,
} from './visitor.ts';

withFirefox();

/** Opens an exercise of the catalogue, in a browser that has not been here. */
const exercise = async (name: string): Promise<Page> =>
  open(await newVisitor(), `${inject('atRoot')}#/e/${name}`);

const textOf = (folder: string, file = 'solution.py'): string =>
  readFileSync(`${root}exercises/${folder}/${file}`, 'utf8');

const squares = `from concurrent.futures import ProcessPoolExecutor


def square(number):
    return number * number


def squares(numbers):
    with ProcessPoolExecutor(2) as pool:
        return list(pool.map(square, numbers))
`;

const squareTests = `import unittest

from solution import squares


class SquaresTest(unittest.TestCase):
    def test_squares(self):
        self.assertEqual(squares(range(5)), [0, 1, 4, 9, 16])
`;

/** The verdicts on the starter of an exercise, and on its solution. */
async function judged(folder: string): Promise<readonly string[]> {
  const page = await exercise(folder.split('/').at(-1) ?? '');
  const first = await submit(page);
  await write(page, textOf(folder));
  return [first, await submit(page)];
}

describe('what an exercise needs beyond plain Python', () => {
  it('works: threads, in every order', async () => {
    expect(await judged('concurrency/gil-check-then-act')).toEqual(['failed', 'passed']);
  });

  it('works: processes', async () => {
    const link = await customLink({
      tests: squareTests,
      requires: ['squares'],
      capabilities: ['processes'],
      code: squares,
    });
    const page = await open(await newVisitor(), `${inject('atRoot')}${link}`);
    expect(await submit(page)).toBe('passed');
    await write(page, squares.replace('* number', '+ number'));
    expect(await submit(page)).toBe('failed');
  });

  it('works: Flask', { skip: lacksAny(['flask']) }, async () => {
    expect(await judged('web/flask-session-cart')).toEqual(['failed', 'passed']);
  });

  it('works: a type checker', async () => {
    const page = await exercise('generic-stack');
    const right = textOf('typing/generic-stack');
    await write(page, right.replace('-> T | None', '-> T'));
    expect(await submit(page)).toBe('failed');
    expect(await sentence(page)).toContain('passes the type checker by itself');
    expect(await told(page, 'Results')).toContain('is not assignable to return type');
    await write(page, right);
    expect(await submit(page)).toBe('passed');
  });
});

describe('the editor', () => {
  it('formats the code, and finds what is wrong in it', async () => {
    const page = await exercise(slug);
    await write(page, 'def reverse( head ):\n  return {"a":head}\n');
    await chord(page, 'Shift+Alt+F');
    await expect.poll(() => shown(page)).toBe('def reverse(head):\n    return {"a": head}');
    await write(page, 'print(undefned)\n');
    await page.waitForSelector('.squiggly-error');
  });
});
