import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { axeFindings } from './axe.ts';
import { aroundTheCode, firstVisit, links, runs, verdicts, withWork } from './every-state.ts';
import { lowTargets } from './targets.ts';
import { newVisitor, withBrowser } from './visitor.ts';

withBrowser();

type Media = NonNullable<Parameters<Page['emulateMedia']>[0]>;

const light: Media = { colorScheme: 'light', forcedColors: 'none' };
const dark: Media = { ...light, colorScheme: 'dark' };
const forced: Media = { ...light, forcedColors: 'active' };

/** The page follows the system a moment later, and the editor with its next frame. */
async function putInto(page: Page, media: Media): Promise<void> {
  await page.emulateMedia(media);
  await page.waitForFunction(
    (theme) => document.documentElement.dataset['theme'] === theme,
    media.colorScheme,
  );
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(resolve));
      }),
  );
}

const parts = [firstVisit, withWork, aroundTheCode, verdicts, runs, links];

describe.each([
  { width: 1440, height: 900, touch: false, others: { dark, forced } },
  { width: 390, height: 844, touch: true, others: { dark } },
])('at $width, touch: $touch', ({ others, ...view }) => {
  it(
    'axe finds nothing in any screen, menu or state, whatever the colours',
    { timeout: 240_000 },
    async () => {
      const page = await (await newVisitor(view)).newPage();
      const found: string[] = [];
      const look = async (state: string) => {
        const note = (what: string) => (finding: string) =>
          found.push(`${state}, ${what}: ${finding}`);
        (await axeFindings(page)).forEach(note('light'));
        if (view.touch) (await lowTargets(page)).forEach(note('too low for a finger'));
        for (const [name, media] of Object.entries(others)) {
          await putInto(page, media);
          (await axeFindings(page, 'colours')).forEach(note(name));
        }
        await putInto(page, light);
      };
      for (const part of parts) await part({ page, address: inject('atRoot'), look });
      expect(found).toEqual([]);
    },
  );
});
