import type { Locator, Page } from 'playwright-core';
import { beforeEach, describe, expect, inject, it } from 'vitest';
import { slug } from './exercise-text.ts';
import { newVisitor, submit, withBrowser, write } from './visitor.ts';

withBrowser();

let page: Page;
const sizes = [
  { width: 1440, height: 900 },
  { width: 390, height: 800, dark: true },
];

async function open(size: { width?: number; height?: number; dark?: boolean } = {}): Promise<void> {
  page = await (await newVisitor(size)).newPage();
  await page.goto(`${inject('atRoot')}#/e/${slug}`);
  if ((size.width ?? 1440) < 768) await page.getByRole('tab', { name: 'Code' }).click();
  await page.locator('.monaco-editor .view-line').first().waitFor();
  await write(page, 'def reverse(head)\n    return head\n');
}

interface Look {
  readonly background: string;
  readonly font: string;
  readonly inWindow: boolean;
}

/** How a window looks: the colour that is painted behind its words, its font, and whether it is whole. */
const lookOf = (window: Locator): Promise<Look> =>
  window.evaluate((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const painted = [element, ...element.children].map((part) => getComputedStyle(part));
    const solid = painted.find(({ backgroundColor }) => backgroundColor !== 'rgba(0, 0, 0, 0)');
    return {
      background: solid?.backgroundColor ?? 'none',
      font: getComputedStyle(element).fontFamily.split(',')[0] ?? '',
      inWindow: left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight,
    };
  });

const ours = (dark: boolean): Look => ({
  background: dark ? 'rgb(34, 36, 41)' : 'rgb(255, 255, 255)',
  font: '"Inter Variable"',
  inWindow: true,
});

describe.each(sizes)('the windows over the code ($width wide)', (size) => {
  const look = ours(size.dark === true);
  beforeEach(() => open(size));

  it('are ours: the context menu, also at the foot of the pane', async () => {
    const pane = await page.getByRole('region', { name: 'Code' }).boundingBox();
    if (pane === null) throw new Error('There is no editor.');
    await page.mouse.click(pane.x + 100, pane.y + pane.height - 20, { button: 'right' });
    const menu = page.locator('.monaco-menu-container');
    await menu.getByRole('menuitem', { name: 'Command Palette' }).waitFor();
    expect(await lookOf(menu)).toEqual(look);
    // Whole, and not only laid out whole: each of its rows is what a click there meets.
    const rows = await menu.getByRole('menuitem').all();
    const met = await Promise.all(
      rows.map((row) =>
        row.evaluate((element) => {
          const { x, y, width, height } = element.getBoundingClientRect();
          return element.contains(document.elementFromPoint(x + width / 2, y + height / 2));
        }),
      ),
    );
    expect(new Set(met)).toEqual(new Set([true]));
  });

  it('are ours: the command palette and Go to line', async () => {
    await page.keyboard.press('F1');
    const input = page.locator('.quick-input-widget');
    await input.waitFor();
    expect(await lookOf(input)).toEqual(look);
    await page.keyboard.press('Escape');
    await page.keyboard.press('ControlOrMeta+G');
    await input.waitFor();
    expect(await lookOf(input)).toEqual(look);
    const box = await input.boundingBox();
    expect(box?.width).toBeGreaterThan(300);
  });

  it('are ours: find and replace, which leaves the code where it is', async () => {
    const line = page.locator('.view-line').last();
    const place = async () => {
      const box = await line.boundingBox();
      return [box?.x, box?.y, box?.height];
    };
    const before = await place();
    await page.keyboard.press('ControlOrMeta+F');
    const find = page.locator('.find-widget.visible');
    await find.waitFor();
    expect(await place()).toEqual(before);
    await page.keyboard.press('ControlOrMeta+H');
    await page.locator('.find-widget.replaceToggled').waitFor();
    await expect.poll(() => lookOf(find)).toEqual(look);
    expect(await place()).toEqual(before);
  });

  it('are ours: a problem at its place and below its line', async () => {
    expect(await submit(page)).toBe('broken');
    if (size.width < 768) await page.getByRole('tab', { name: 'Code' }).click();
    // Monaco shows nothing of what is pointed at before the editor was clicked in.
    await page.locator('.view-line').last().click();
    const hover = page.locator('.monaco-resizable-hover');
    const action = hover.getByText(/^View Problem \(.+\)$/);
    await expect
      .poll(
        async () => {
          if (await action.isVisible()) return true;
          // The mark is drawn anew while the editor is laid out.
          const place = await page.locator('.squiggly-error').first().boundingBox();
          if (place === null) return false;
          await page.mouse.move(place.x - 4, place.y + 4);
          await page.mouse.move(place.x + 2, place.y + 8, { steps: 4 });
          return false;
        },
        { interval: 1_000, timeout: 20_000 },
      )
      .toBe(true);
    expect(await lookOf(page.locator('.monaco-resizable-hover > .monaco-hover'))).toEqual(look);
    const [frame, words] = [await hover.boundingBox(), await action.boundingBox()];
    const end = (box: typeof frame) => (box?.x ?? 0) + (box?.width ?? 0);
    expect(end(words)).toBeLessThan(end(frame));
    await page.getByRole('textbox', { name: /editor/i }).focus();
    await page.keyboard.press('F8');
    await page
      .locator('.marker-widget')
      .getByText(/expected ':'/)
      .first()
      .waitFor();
  });
});

describe('Ctrl+M', () => {
  it('says on the page and aloud that Tab leaves the editor, and how to go back', async () => {
    await open();
    const aloud = page.getByRole('region', { name: 'Code' }).getByRole('status');
    await page.keyboard.press('Control+M');
    await aloud.getByText('Tab leaves the editor now. Ctrl+M makes it indent again.').waitFor();
    const shown = page.locator('[data-shown=true]').getByText(/leaves the editor now/);
    await shown.waitFor();
    await page.keyboard.press('Tab');
    expect(await page.locator('#code :focus').count()).toBe(0);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    await page.getByRole('textbox', { name: /editor/i }).focus();
    await page.keyboard.press('Control+M');
    await aloud.getByText(/^Tab indents again/).waitFor();
    await page.keyboard.press('Tab');
    expect(await page.locator('#code :focus').count()).toBe(1);
  });
});
