import { expect, inject, it } from 'vitest';
import { openCustom } from './custom-page.ts';
import { newVisitor, results, submit, withBrowser } from './visitor.ts';

withBrowser();

const solution = `from concurrent.futures import ProcessPoolExecutor


def square(number):
    return number * number


def squares(numbers):
    with ProcessPoolExecutor(2) as pool:
        return list(pool.map(square, numbers))
`;

const tests = `
import os
import unittest
from multiprocessing import Process

from solution import squares


def where():
    print("printed by another process:", os.getpid() != 42)


class SquaresTest(unittest.TestCase):
    def test_squares(self):
        """squares every number"""
        self.assertEqual(squares(range(5)), [0, 1, 4, 9, 16])

    def test_prints(self):
        """shows what a process prints"""
        process = Process(target=where)
        process.start()
        process.join()
        self.assertEqual(process.exitcode, 1)
`;

const exercise = { tests, requires: ['squares'], capabilities: ['processes'] } as const;

it('judges code that works in other processes, and shows what they print', async () => {
  const page = await (await newVisitor()).newPage();
  await openCustom(page, inject('atRoot'), solution, exercise);
  expect(await submit(page)).toBe('failed');
  await results(page).getByText('printed by another process: True').waitFor();
  await results(page).getByText('squares every number').waitFor();
});
