import { expect, inject, it } from 'vitest';
import { axeFindings } from './axe.ts';
import { customLink } from './custom-page.ts';
import { newVisitor, results, submit, withBrowser, written } from './visitor.ts';

withBrowser();

const starter = `import sqlite3

db = sqlite3.connect(":memory:")
db.execute("CREATE TABLE films (id INTEGER PRIMARY KEY, title TEXT)")
db.execute("CREATE TABLE genres (film INTEGER, name TEXT)")


def genres():
    films = db.execute("SELECT id, title FROM films ORDER BY id").fetchall()
    return {
        title: db.execute("SELECT name FROM genres WHERE film = ?", (number,)).fetchall()
        for number, title in films
    }
`;
const tests = `import unittest
from solution import db, genres

class T(unittest.TestCase):
    def test_genres(self):
        db.executemany("INSERT INTO films VALUES (?, ?)", [(1, "A"), (2, "B"), (3, "C")])
        self.assertEqual(genres(), {"A": ["x"], "B": [], "C": []})

    def test_none(self):
        self.assertEqual(genres(), {})
`;

it('shows which line of the code sent which SQL in a test that failed, how often, and its plan', async () => {
  const page = await (await newVisitor()).newPage();
  await page.goto(`${inject('atRoot')}${await customLink({ tests, starter })}`);
  expect(await submit(page)).toBe('failed');
  const sent = results(page).getByRole('group').filter({ hasText: 'SQL that your code sent' });
  await sent.getByText('SQL that your code sent: 4 statements').waitFor();
  const repeated = sent.getByRole('listitem').filter({ hasText: 'sent 3 times' });
  await repeated.getByText('SELECT name FROM genres WHERE film = 1').waitFor();
  await repeated.getByText('SCAN genres').waitFor();
  // What the test itself sent is none of the code's.
  expect(await sent.getByText('INSERT INTO').count()).toBe(0);
  expect(await axeFindings(page)).toEqual([]);
  await repeated.getByRole('button', { name: 'Line 11' }).click();
  await page.keyboard.type('#');
  expect(await written(page)).toContain('#title: db.execute');
});
