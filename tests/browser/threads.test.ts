import { expect, inject, it } from 'vitest';
import { axeFindings } from './axe.ts';
import { openCustom } from './custom-page.ts';
import { newVisitor, results, sentence, submit, withBrowser } from './visitor.ts';

withBrowser();

const counter = `class Counter:
    def __init__(self):
        self.value = 0

    def add(self):
        self.value += 1
`;

const tests = `
import unittest

import schedules
from solution import Counter


class CounterTest(unittest.TestCase):
    @schedules.every
    def test_count(self):
        """loses no update"""
        counter = Counter()
        schedules.together(counter.add, counter.add)
        self.assertEqual(counter.value, 2)
`;

const exercise = { tests, requires: ['Counter'], capabilities: ['threads'] } as const;

it('shows the order of threads that loses an update, the same every time, and in Node', async () => {
  const page = await (await newVisitor()).newPage();
  await openCustom(page, inject('atRoot'), counter, exercise);
  for (let time = 0; time < 3; time += 1) {
    expect(await submit(page)).toBe('failed');
    const table = results(page).getByRole('table');
    const shown = await table
      .getByRole('row')
      .evaluateAll((rows) =>
        rows.map((row) => [...row.children].map(({ textContent }) => textContent)),
      );
    expect(shown).toEqual([
      ['Line', 'T1', 'T2'],
      ['Line 6', 'self.value += 1self.value is 0stops here, and T2 goes on', ''],
      ['Line 6', '', 'self.value += 1self.value is 0self.value is now 1'],
      ['Line 6', 'self.value += 1goes onself.value is now 1', ''],
    ]);
  }
  await results(page).getByText('schedules.together', { exact: true }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
});

it('says who waits for what where two threads take two locks in opposite order', async () => {
  const page = await (await newVisitor()).newPage();
  const crossing = `import threading

first, second = threading.Lock(), threading.Lock()


class Counter:
    def __init__(self):
        self.value = 0

    def add(self):
        one, other = (first, second) if self.value else (second, first)
        self.value = 1
        with one:
            with other:
                self.value = 2
`;
  await openCustom(page, inject('atRoot'), crossing, exercise);
  expect(await submit(page)).toBe('failed');
  await results(page).getByText('waits in line 14 for a lock that T2 has').waitFor();
  expect(await sentence(page)).toContain('loses no update');
});
