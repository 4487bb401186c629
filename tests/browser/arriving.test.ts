import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { customLink } from './custom-page.ts';
import { slug } from './exercise-text.ts';
import { newVisitor, results, submit, withBrowser, write, written } from './visitor.ts';

withBrowser();

const address = inject('atRoot');

async function arrive(at = ''): Promise<Page> {
  const page = await (await newVisitor()).newPage();
  await page.goto(`${address}${at}`);
  return page;
}

const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement } = document;
    return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '';
  });

describe('the first screen', () => {
  it('says what this is, and that the work stays here', async () => {
    const page = await arrive();
    await page
      .getByText('The questions of Python interviews, practised by writing code.')
      .waitFor();
    await page.getByText('Your work stays in this browser.').first().waitFor();
  });

  it.each([
    ['a beginner', 'New to Python?', 'Step 1 · Look at every item', 'min-max?path=first-steps'],
    [
      'somebody in a hurry',
      'An interview next week?',
      'Day 1 · The classics',
      'min-max?path=interview-in-a-week',
    ],
  ])('has one place to start for %s', async (_who, question, part, first) => {
    const page = await arrive();
    await page.getByRole('link', { name: question }).click();
    await page.getByRole('heading', { name: part }).waitFor();
    await page.getByRole('link', { name: /Start here/ }).click();
    await page.waitForURL(`**/#/e/${first}`);
  });

  it('begins with easy exercises, in every topic', async () => {
    const page = await arrive();
    const sections = page.getByRole('main').getByRole('region');
    await sections.getByRole('listitem').first().waitFor();
    const steepness = await sections.evaluateAll((all) =>
      all.map((section) =>
        [...section.querySelectorAll('li')].map((row) =>
          ['Easy', 'Medium', 'Hard'].findIndex((word) =>
            [...row.querySelectorAll('a > span')].some(({ textContent }) => textContent === word),
          ),
        ),
      ),
    );
    for (const topic of steepness)
      expect(topic).toEqual(topic.toSorted((one, other) => one - other));
    const [first = [], second = []] = steepness.filter((topic) => topic.length > 0);
    expect([...first, ...second].filter((one) => one === 0).length).toBeGreaterThan(5);
  });

  it('has where the learner stopped before everything else, and no places to start', async () => {
    const page = await arrive(`#/e/${slug}`);
    await write(page, '# mine\n');
    await page.goto(`${address}#/`);
    const going = page.getByRole('region', { name: 'Where to go on' });
    await going.waitFor();
    expect(await page.getByText('New to Python?').count()).toBe(0);
    const top = async (element: ReturnType<Page['locator']>) =>
      (await element.boundingBox())?.y ?? Number.NaN;
    expect(await top(going)).toBeLessThan(await top(page.getByRole('searchbox')));
    // From the search the arrows still go to the rows.
    await page.getByRole('searchbox').focus();
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toContain('Smallest and largest');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await focused(page)).toContain('Continue where you stopped');
  });

  it('leads to what is stored where, and back', async () => {
    const page = await arrive();
    await page.getByRole('link', { name: 'What is stored where' }).click();
    await page.getByRole('heading', { name: 'What is stored where', level: 1 }).waitFor();
    expect(page.url()).toContain('#/about');
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
    for (const what of ['Drafts', 'Attempts', 'Progress', 'Settings', 'Sent to nobody']) {
      await page.getByText(what, { exact: true }).waitFor();
    }
    await page.getByRole('link', { name: 'All exercises', exact: true }).click();
    await page.getByRole('heading', { name: 'Practise Python' }).waitFor();
  });
});

describe('in an exercise', () => {
  it('tells the question in words, and where to report a problem with it', async () => {
    const page = await arrive('#/e/stack');
    const task = page.getByRole('region', { name: 'Task' });
    await task.getByText('Interview question A12: A stack from built-in structures').waitFor();
    const report = task.getByRole('link', { name: 'Report a problem with this exercise' });
    const href = new URL((await report.getAttribute('href')) ?? '');
    expect(href.searchParams.get('title')).toContain('A stack (stack)');
    expect(await report.getAttribute('target')).toBe('_blank');
    await task.getByRole('link', { name: 'A stack from built-in structures' }).click();
    await page.waitForURL('**/#/?question=A12');
    await page.getByText('Interview question A12: A stack from built-in structures').waitFor();
  });

  it('opens the list over it, gives the focus back, and loses no letter', async () => {
    const page = await arrive('#/e/stack?path=first-steps');
    await write(page, '# half a thought');
    const list = page.getByRole('dialog', { name: 'Exercises' });
    await page.getByRole('button', { name: 'Exercises' }).focus();
    await page.keyboard.press('Enter');
    await list.getByRole('heading', { name: 'Step 3 · Functions as values' }).waitFor();
    expect(await focused(page)).toContain('A stack');
    await page.keyboard.press('Escape');
    await list.waitFor({ state: 'detached' });
    await expect.poll(() => focused(page)).toBe('Exercises');
    expect(await written(page)).toBe('# half a thought');
  });

  it('goes to another exercise of the path by keyboard, and finds the draft again', async () => {
    const page = await arrive('#/e/stack?path=first-steps');
    await write(page, '# half a thought');
    await page.getByRole('button', { name: 'Exercises' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toContain('A stack');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/#/e/temperature-property?path=first-steps');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Exercises' }).click();
    await page.getByRole('link', { name: 'Previous' }).click();
    await page.waitForURL('**/#/e/stack?path=first-steps');
    await expect.poll(() => written(page)).toBe('# half a thought');
  });

  it('shows the topic where no path is followed, with its neighbours', async () => {
    const page = await arrive('#/e/min-max');
    await page.getByRole('button', { name: 'Exercises' }).click();
    const list = page.getByRole('dialog', { name: 'Exercises' });
    await list.getByRole('link', { name: /Pick the container/ }).waitFor();
    expect(await list.getByRole('link', { name: 'Previous' }).count()).toBe(0);
    await list.getByRole('link', { name: 'Next' }).click();
    await page.waitForURL('**/#/e/second-largest');
  });
});

const twice = {
  title: 'Twice as much',
  starter: 'def double(n):\n    pass\n',
  tests: [
    'import unittest',
    'from solution import double',
    'class T(unittest.TestCase):',
    '    def test_double(self):',
    '        self.assertEqual(double(4), 8)',
  ].join('\n'),
};

describe('an exercise from a link', () => {
  const section = (page: Page) => page.getByRole('region', { name: 'From links' });

  it('is found again in the catalogue, with its state and its draft', async () => {
    const page = await arrive(await customLink(twice));
    await page.getByText('This exercise comes from a link').waitFor();
    await page.goto(`${address}#/`);
    await section(page)
      .getByText(/Somebody else’s, opened/)
      .waitFor();
    await section(page).getByText('New', { exact: true }).waitFor();
    await section(page)
      .getByRole('link', { name: /Twice as much/ })
      .click();
    await write(page, 'def double(n):\n    return 2 * n\n');
    expect(await submit(page)).toBe('passed');
    await page.reload();
    await page.goto(`${address}#/`);
    await section(page).getByText('Passed', { exact: true }).waitFor();
    await section(page)
      .getByRole('link', { name: /Twice as much/ })
      .click();
    await expect.poll(() => written(page)).toContain('return 2 * n');
  });

  it('is taken off the list, and put back, without anything moving', async () => {
    const page = await arrive(await customLink(twice));
    await page.getByText('This exercise comes from a link').waitFor();
    await page.goto(`${address}#/`);
    const below = page.getByRole('heading', { name: 'Algorithms' });
    const before = await below.boundingBox();
    await section(page)
      .getByRole('button', { name: /^Remove/ })
      .focus();
    await page.keyboard.press('Enter');
    await section(page).getByText('Off the list: “Twice as much”').waitFor();
    expect(await focused(page)).toMatch(/^Undo/);
    expect(await below.boundingBox()).toEqual(before);
    await page.keyboard.press('Enter');
    await section(page)
      .getByRole('link', { name: /Twice as much/ })
      .waitFor();
    await page.reload();
    await section(page)
      .getByRole('button', { name: /^Remove/ })
      .click();
    await page.getByRole('button', { name: /^Undo/ }).waitFor();
    await page.reload();
    await page.getByRole('searchbox').waitFor();
    expect(await section(page).count()).toBe(0);
  });

  it('appears in another tab that shows the catalogue', async () => {
    const page = await arrive();
    await page.getByRole('searchbox').waitFor();
    const other = await page.context().newPage();
    await other.goto(`${address}${await customLink(twice)}`);
    await section(page)
      .getByRole('link', { name: /Twice as much/ })
      .waitFor();
  });

  it('stands in the list for as long as the tab where the browser keeps nothing', async () => {
    const context = await newVisitor();
    await context.addInitScript(() => {
      Object.defineProperty(globalThis, 'indexedDB', { get: () => undefined });
    });
    const page = await context.newPage();
    await page.goto(`${address}${await customLink(twice)}`);
    await page.getByText('This exercise comes from a link').waitFor();
    await page.getByRole('link', { name: 'Gradus: all exercises' }).click();
    await section(page)
      .getByRole('link', { name: /Twice as much/ })
      .waitFor();
    await section(page)
      .getByRole('button', { name: /^Remove/ })
      .click();
    await page.getByRole('button', { name: /^Undo/ }).click();
    await section(page)
      .getByRole('link', { name: /Twice as much/ })
      .waitFor();
  });

  it('lets its note be closed, and still says where it comes from', async () => {
    const page = await arrive(await customLink(twice));
    const note = page.getByText('This exercise comes from a link');
    await note.waitFor();
    await page.getByRole('button', { name: 'Close' }).click();
    await note.waitFor({ state: 'detached' });
    await page.getByText('From a link').waitFor();
    expect(await results(page).getAttribute('data-verdict')).toBe('idle');
  });
});
