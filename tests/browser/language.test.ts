import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { slug } from './exercise-text.ts';
import { newVisitor, results, sentence, submit, withBrowser, write, written } from './visitor.ts';

withBrowser();

const script = /\/language\/[0-9a-f]+-[\w.]+$/;

/** An exercise in whose editor a text is written. */
async function openExercise(text: string): Promise<Page> {
  const page = await (await newVisitor()).newPage();
  await page.goto(`${inject('atRoot')}#/e/${slug}`);
  await page.locator('[role=status][data-kind=ready]').waitFor({ state: 'attached' });
  await write(page, text);
  return page;
}

/** Long enough for an answer; asking again would take back the question. */
const patient = { interval: 1_000, timeout: 30_000 };

const suggestions = (page: Page) => page.locator('.suggest-widget.visible');
/** How many suggestions read like that; without any, they are asked for again. */
async function suggest(page: Page, text: string): Promise<number> {
  const found = await suggestions(page)
    .locator('.monaco-list-row')
    .filter({ hasText: text })
    .count();
  if (found > 0) return found;
  // What stands there says that nothing is known yet.
  if (await suggestions(page).isVisible()) await page.keyboard.press('Escape');
  await page.keyboard.press('ControlOrMeta+Space');
  return 0;
}

/** Whether it is seen within the time that an answer takes. */
const appears = (what: Locator): Promise<boolean> =>
  what.waitFor({ timeout: 2_000 }).then(
    () => true,
    () => false,
  );

const tooltip = (page: Page) => page.locator('.monaco-hover:visible');

describe('the language worker', () => {
  it('is not loaded until somebody writes', async () => {
    const page = await (await newVisitor()).newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`${inject('atRoot')}#/e/${slug}`);
    await page.locator('[role=status][data-kind=ready]').waitFor({ state: 'attached' });
    await page.locator('.monaco-editor').first().waitFor();
    expect(asked.filter((url) => script.test(url))).toEqual([]);
  });

  it('completes a name, and says what it is', async () => {
    const page = await openExercise('import collections\nq = collections.deque()\nq.');
    // Until it has read the library it knows nothing, and says so by no list.
    await expect.poll(() => suggest(page, 'appendleft'), patient).toBeGreaterThan(0);
    await page.keyboard.type('appl');
    await suggestions(page).locator('.focused').getByText('appendleft').waitFor();
    await page.keyboard.press('Tab');
    expect(await written(page)).toContain('q.appendleft');
  });

  it('lets Enter be a new line after a name that is there already', async () => {
    const page = await openExercise('value = 1\nvalu');
    await expect.poll(() => suggest(page, 'value'), patient).toBeGreaterThan(0);
    await page.keyboard.press('Escape');
    await page.keyboard.type('e');
    await suggestions(page).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.type('x');
    expect(await written(page)).toBe('value = 1\nvalue\nx');
  });

  it('leaves Enter to whoever writes, until they have gone to a suggestion', async () => {
    const page = await openExercise('iterator = iter([])\nfor x in iterator:\n    iterat');
    await expect.poll(() => suggest(page, 'iterator'), patient).toBeGreaterThan(0);
    await page.keyboard.press('Backspace');
    await suggestions(page).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.type('break');
    await suggestions(page).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.type('iterat');
    await suggestions(page).locator('.focused').getByText('iterator').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    expect(await written(page)).toBe(
      'iterator = iter([])\nfor x in iterator:\n    itera\n    break\niterator',
    );
  });

  it('suggests nothing more once the code is handed in', async () => {
    const page = await openExercise('value = 1\nvalu');
    await expect.poll(() => suggest(page, 'value'), patient).toBeGreaterThan(0);
    await page.keyboard.press('ControlOrMeta+Shift+Enter');
    await results(page).and(page.locator('[data-verdict=broken]')).waitFor();
    expect(await suggestions(page).count()).toBe(0);
  });

  it('underlines a name that is not there, and says why', async () => {
    const page = await openExercise('print(undefned)\n');
    const marked = page.locator('.squiggly-error');
    await marked.waitFor();
    await page.locator('.view-line').getByText('undefned').hover();
    await tooltip(page).getByText('"undefned" is not defined').waitFor();
  });

  it('says what does not parse as the verdict says it, and nothing of the rest', async () => {
    const page = await openExercise('if undefned = 1:\n    pass\n');
    await page.locator('.squiggly-error').waitFor();
    await page.locator('.view-line').getByText('undefned').hover();
    const said = /Line 1 does not parse: invalid syntax\. Maybe you meant '==' or ':='/;
    await tooltip(page).getByText(said).waitFor();
    await submit(page);
    expect(await sentence(page)).toMatch(said);
  });

  it('says of a package that is not here that it is not, while one writes', async () => {
    const page = await openExercise('import numpy\nimport flask\nimport inventory\n');
    await page.locator('.squiggly-warning').waitFor();
    await page.locator('.view-line').getByText('numpy').hover();
    await tooltip(page).getByText('numpy is not part of Gradus').waitFor();
    expect(await page.locator('.squiggly-warning').count()).toBe(1);
  });

  it('explains a function of the library', async () => {
    const page = await openExercise('sorted([])\n');
    const explained = tooltip(page).getByText('new list');
    await expect
      .poll(async () => {
        // Until the library is read it knows nothing; the pointer has to come again to ask again.
        await page.mouse.move(0, 0);
        await page.locator('.view-line').getByText('sorted').hover();
        return appears(explained);
      }, patient)
      .toBe(true);
  });

  it('renames what a function is given, wherever it is used', async () => {
    const page = await openExercise('def double(x):\n    return x * 2\n');
    await page.keyboard.press('ControlOrMeta+Home');
    for (let step = 0; step < 'def double('.length; step += 1)
      await page.keyboard.press('ArrowRight');
    const box = page.locator('.rename-box input');
    await expect
      .poll(async () => {
        if (!(await box.isVisible())) await page.keyboard.press('F2');
        return box.isVisible();
      }, patient)
      .toBe(true);
    await box.fill('number');
    await box.press('Enter');
    await page.locator('.view-line').getByText('number * 2').waitFor();
    expect(await written(page)).toBe('def double(number):\n    return number * 2\n');
  });

  it('colours a name by what it is, and not by what else is called so', async () => {
    const page = await openExercise('def first(next):\n    return next\n\nnext(iter([]))\n');
    const colour = (line: number) =>
      page
        .locator('.view-line')
        .nth(line)
        .getByText('next', { exact: false })
        .last()
        .evaluate((name) => getComputedStyle(name).color);
    // Until somebody knows better, both are the function of the library.
    await expect.poll(async () => (await colour(1)) === (await colour(3)), patient).toBe(false);
  });

  it('goes to what the text defines by its name, and folds a block', async () => {
    const page = await openExercise('def one():\n    return 1\n\n\ndef two():\n    return 2\n');
    const entry = page.getByRole('option', { name: /two/ });
    await expect
      .poll(async () => {
        await page.keyboard.press('Escape');
        await page.keyboard.press('ControlOrMeta+Shift+O');
        return appears(entry);
      }, patient)
      .toBe(true);
    await page.keyboard.type('two');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ControlOrMeta+Shift+[');
    await expect.poll(() => page.getByText('return 2').count()).toBe(0);
    expect(await page.getByText('return 1').count()).toBe(1);
    await page.keyboard.press('ControlOrMeta+Shift+]');
    await page.getByText('return 2').waitFor();
  });

  it('is missed by nobody who only writes', async () => {
    const visitor = await newVisitor();
    await visitor.route(script, (route) => route.abort());
    const page = await visitor.newPage();
    await page.goto(`${inject('atRoot')}#/e/${slug}`);
    await write(page, 'x = 1\n');
    await page.keyboard.type('y = 2');
    expect(await written(page)).toBe('x = 1\ny = 2');
  });
});
