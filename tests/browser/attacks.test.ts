import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openCanary, type Canary } from './canary.ts';
import { openCustom } from './custom-page.ts';
import { newVisitor, results, sentence, submit, withBrowser, write } from './visitor.ts';

/** Hostile submissions, judged in the page as a learner would; and controls that must behave. */

interface Attack {
  readonly id: number;
  readonly name: string;
  readonly code: string;
  /** `either`: it harms the cheater alone, whichever way it ends. */
  readonly expected_verdict: 'pass' | 'fail' | 'either';
}

function cases(file: string): { tests: string; attacks: Attack[] } {
  const text = readFileSync(new URL(`cases/${file}`, import.meta.url), 'utf8');
  return JSON.parse(text) as { tests: string; attacks: Attack[] };
}

const { tests, attacks } = cases('attacks.json');

const right = 'def add(a, b): return a + b\ndef total(xs): return sum(xs)\n';
const wrong = 'def add(a, b): return None\ndef total(xs): return None\n';
const keptDraft = '# a draft that no other code may touch\n';

withBrowser({ contexts: 'file' });

const address = inject('atRoot');
let canary: Canary;
let page: Page;

beforeAll(async () => {
  canary = await openCanary();
  page = await (await newVisitor()).newPage();
  await page.goto(`${address}#/e/stack`);
  await write(page, keptDraft);
  await submit(page);
});
afterAll(() => canary.close());

async function judge(code: string): Promise<string> {
  await openCustom(page, address, code, { tests });
  return submit(page);
}

/** What the page keeps: names of databases, caches and private files, and every local setting. */
function stored(): Promise<unknown> {
  return page.evaluate(async () => {
    const files: string[] = [];
    const folder = await navigator.storage.getDirectory();
    for await (const name of folder.keys()) files.push(name);
    return {
      databases: (await indexedDB.databases()).map(({ name }) => name),
      caches: await caches.keys(),
      settings: Object.entries(localStorage),
      files,
    };
  });
}

describe('hostile code', () => {
  const all = [...attacks, ...cases('more-attacks.json').attacks];
  it.each(all)('$id $name', async ({ code, expected_verdict: expected }) => {
    const before = await stored();
    const attack = code
      .replaceAll('CANARY_HOST', canary.host)
      .replaceAll('CANARY_PORT', String(canary.port));
    const kind = await judge(attack);
    const words = await sentence(page);

    if (expected !== 'either') expect(kind === 'passed', words).toBe(expected === 'pass');
    expect(words).not.toBe('');
    expect(await results(page).textContent()).not.toContain('SECRET_TEST_MARKER');
    expect(canary.heard).toEqual([]);
    expect(await stored()).toEqual(before);
    expect(await judge(wrong), 'the next wrong solution').not.toBe('passed');
    expect(await judge(right), 'the next right solution').toBe('passed');
  });

  it('leaves the drafts of other exercises alone', async () => {
    await page.goto(`${address}#/e/stack`);
    await page.getByText(keptDraft.trim()).first().waitFor();
  });
});

const programs = [
  {
    name: 'prints to both streams in turn',
    code: "import sys\nwhile True:\n    print('a')\n    print('b', file=sys.stderr)\n",
  },
];

describe('a hostile program', () => {
  it.each(programs)('$name', async ({ code }) => {
    await openCustom(page, address, code, { tests });
    await page.getByRole('button', { name: 'Run', exact: true }).click();
    const isRunning = page.getByRole('button', { name: 'Stop' });
    await isRunning.waitFor({ state: 'detached', timeout: 30_000 });
    const console = page.getByRole('region', { name: 'Console' });
    expect(await console.textContent()).not.toContain('Traceback');
    expect(await console.locator('span[data-kind]').count()).toBeLessThan(3_000);
    expect(await judge(right), 'the next right solution').toBe('passed');
  });
});
