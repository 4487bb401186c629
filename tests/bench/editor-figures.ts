import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import type { Setting } from './figures.ts';
import { inNewProfile } from './in-browser.ts';
import { spreadOf, type Figure } from './measure.ts';

/** What somebody types, key by key: 200 keys and a few more. */
const session = `from collections import deque

def reverse(head):
previous = None
seen = deque()
while head is not None:
seen.append(head.value)
following = head.next
head.next = previous
previous = head
head = following
return previous
`;

const field = (page: Page) =>
  page.getByRole('textbox', { name: /editor/i }).and(page.locator(':not([readonly])'));

/** What the editor costs, alone and beside a judging and a checking Python. */
export async function editorFigures({ browser, product }: Setting): Promise<readonly Figure[]> {
  const exercise = `${product}#/e/reverse-linked-list`;
  const cold: number[] = [];
  for (let time = 0; time < 5; time += 1)
    cold.push(await inNewProfile(browser, (page) => standsIn(page, exercise)));
  return inNewProfile(browser, async (page, context) => {
    await standsIn(page, exercise);
    const warm: number[] = [];
    for (let time = 0; time < 5; time += 1) warm.push(await standsIn(page, exercise));
    await page.locator('[role=status][data-kind=ready]').waitFor({ state: 'attached' });
    const first = await untilMarked(page);
    await watchKeys(page);
    await typeSession(page);
    const { lists, works } = await seen(page);
    const megabytes = await rendererMegabytes(context);
    const each = (name: string, values: readonly number[], share: number, goal: number) =>
      figure(`${name}, p${share}`, 'ms', [percentile(values, share)], goal);
    return [
      figure('editor ready, first visit', 'ms', cold, null),
      figure('editor ready, repeat visit', 'ms', warm, null),
      figure('from the first key to the first wrong name underlined', 'ms', [first], null),
      each('from a key to the list of names, 200 keys typed', lists, 50, 120),
      each('from a key to the list of names, 200 keys typed', lists, 95, 120),
      each('work on the page for a key, while it judges and checks', works, 95, 16),
      figure('memory of the page with all of it loaded', 'MB', [megabytes], 350),
    ];
  });
}

/** Milliseconds from the start of the page until Monaco stands. */
async function standsIn(page: Page, address: string): Promise<number> {
  await page.goto('about:blank');
  await page.goto(address);
  const handle = await page.waitForFunction(
    () => document.querySelector('.monaco-editor .view-line') && performance.now(),
    null,
    { polling: 5 },
  );
  return Number(await handle.jsonValue());
}

async function untilMarked(page: Page): Promise<number> {
  await field(page).focus();
  await page.keyboard.press('ControlOrMeta+A');
  const begun = performance.now();
  await page.keyboard.type('nme');
  await page.locator('.squiggly-error').waitFor({ timeout: 60_000 });
  return performance.now() - begun;
}

/** Notes how long the page works for each key, and when a list of names comes after it. */
async function watchKeys(page: Page): Promise<void> {
  await page.evaluate(() => {
    const notes = { lists: [] as number[], works: new Map<number, number>() };
    let key: number | null = null;
    addEventListener('keydown', () => (key = performance.now()), true);
    new MutationObserver(() => {
      if (key === null || !document.querySelector('.suggest-widget.visible .monaco-list-row'))
        return;
      notes.lists.push(performance.now() - key);
      key = null;
    }).observe(document.body, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ['class'],
    });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as PerformanceEventTiming[]) {
        const { interactionId, processingStart, processingEnd } = entry;
        if (interactionId === 0) continue;
        const before = notes.works.get(interactionId) ?? 0;
        notes.works.set(interactionId, before + processingEnd - processingStart);
      }
      // The shortest that a browser tells of.
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
    Object.assign(globalThis, { notes });
  });
}

async function typeSession(page: Page): Promise<void> {
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.press('Delete');
  for (let at = 0; at < session.length; at += 1) {
    const letter = session.charAt(at);
    // A judging is under way for most of the time.
    if (at % 50 === 10) await page.keyboard.press('ControlOrMeta+Shift+Enter');
    if (letter === '\n') await page.keyboard.press('Enter');
    else await page.keyboard.type(letter);
    await page.waitForTimeout(90);
  }
}

async function seen(page: Page): Promise<{ lists: number[]; works: number[] }> {
  return page.evaluate(() => {
    const { notes } = globalThis as unknown as {
      notes: { lists: number[]; works: Map<number, number> };
    };
    return { lists: notes.lists, works: [...notes.works.values()] };
  });
}

/** Resident memory of the largest renderer, which holds the page and all of its workers. */
async function rendererMegabytes(context: BrowserContext): Promise<number> {
  const protocol = await context.browser()?.newBrowserCDPSession();
  const found = await protocol?.send('SystemInfo.getProcessInfo');
  const sizes = (found?.processInfo ?? [])
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => {
      const text = readFileSync(`/proc/${id}/smaps_rollup`, 'utf8');
      return Number(/^Pss:\s+(\d+) kB/m.exec(text)?.[1] ?? 0) / 1000;
    });
  return Math.max(...sizes);
}

function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * share) / 100))] ?? NaN;
}

function figure(
  name: string,
  unit: Figure['unit'],
  values: readonly number[],
  limit: number | null,
): Figure {
  const value = spreadOf(values);
  return {
    name,
    unit,
    value,
    reference: null,
    goal: limit === null ? '' : `at most ${limit} ${unit}`,
    met: limit === null || value.median <= limit,
  };
}
