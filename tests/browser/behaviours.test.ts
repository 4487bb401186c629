import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { openCustom } from './custom-page.ts';
import { newVisitor, withBrowser, write } from './visitor.ts';

/** Hard behaviours of Python in a sandbox: what a program prints is what native CPython prints. */

interface Behaviour {
  readonly id: string;
  readonly title: string;
  /** Programs that run one after another in one workbench. */
  readonly runs: readonly string[];
  readonly stdin: string;
  readonly expected: {
    readonly stdout?: string;
    readonly stdout_all?: readonly string[];
    readonly stdout_first_run?: string;
    readonly stdout_first_run_native?: string;
    readonly stdout_last_run?: string;
    /** For each run, what standard error holds. */
    readonly stderr_has?: readonly (readonly string[])[];
  };
}

/**
 * Limits of the platform, told as such. Comparing lists that hold themselves overflows the engine's
 * stack before CPython notices.
 */
const limited: Record<string, RegExp> = {
  'circular-data': /Stack overflow: the calls are nested too deeply/,
};

const { behaviours } = JSON.parse(
  readFileSync(new URL('cases/behaviours.json', import.meta.url), 'utf8'),
) as { behaviours: Behaviour[] };

withBrowser({ contexts: 'file' });

let page: Page;
beforeAll(async () => {
  page = await (await newVisitor()).newPage();
  await page.goto(inject('atRoot'));
});

interface Printed {
  readonly stdout: string;
  readonly stderr: string;
  /** Everything that the Console region says. */
  readonly said: string;
}

async function run(code: string, stdin: string): Promise<Printed> {
  const console = page.getByRole('region', { name: 'Console' });
  await write(page, code);
  await page.getByRole('button', { name: 'Run' }).click();
  const line = page.getByRole('textbox', { name: 'Line for the program' });
  const idle = page.getByRole('button', { name: 'Run', disabled: false });
  const lines = stdin.split('\n').slice(0, -1);
  for (;;) {
    await line.or(idle).first().waitFor({ timeout: 60_000 });
    if (await idle.isVisible()) break;
    const next = lines.shift();
    if (next === undefined) {
      await page.getByRole('button', { name: 'End input' }).click();
    } else {
      await line.fill(next);
      await line.press('Enter');
    }
  }
  const textOf = async (kind: string): Promise<string> =>
    (await console.locator(`[data-kind=${kind}]`).allTextContents()).join('');
  return {
    stdout: await textOf('stdout'),
    stderr: await textOf('stderr'),
    said: (await console.textContent()) ?? '',
  };
}

const tests = 'import unittest\nclass T(unittest.TestCase):\n    def test(self): pass\n';

describe('a program', () => {
  it.each(behaviours)('$id: $title', async ({ id, runs, stdin, expected }) => {
    await openCustom(page, inject('atRoot'), '', { tests, title: id });
    const printed: Printed[] = [];
    for (const code of runs) printed.push(await run(code, stdin));

    const limit = limited[id];
    if (limit) {
      expect(printed.at(-1)?.said).toMatch(limit);
      return;
    }
    const { stdout, stdout_all: all, stderr_has: stderr = [] } = expected;
    const first = expected.stdout_first_run ?? expected.stdout_first_run_native;
    if (stdout !== undefined) expect(printed[0]?.stdout).toBe(stdout);
    if (first !== undefined) expect(printed[0]?.stdout).toBe(first);
    if (all) expect(printed.map((one) => one.stdout)).toEqual(all);
    if (expected.stdout_last_run !== undefined) {
      expect(printed.at(-1)?.stdout).toBe(expected.stdout_last_run);
    }
    for (const [index, { stderr: text, said }] of printed.entries()) {
      for (const part of stderr[index] ?? []) expect(`${text}\n${said}`).toContain(part);
      expect(text).not.toMatch(/harness|_pyodide|<exec>/);
    }
  });

  it('does not spoil the next one when it overflows the stack', async () => {
    await openCustom(page, inject('atRoot'), '', { tests });
    const deep = await run('a = []\nfor _ in range(100_000): a = [a]\nrepr(a)\n', '');
    expect(deep.said).toMatch(/Stack overflow|RecursionError/);
    expect((await run('print("alive")\n', '')).stdout).toBe('alive\n');
  });

  it('stays usable while it floods the console', async () => {
    await openCustom(page, inject('atRoot'), '', { tests });
    const flood = await run('for i in range(100_000): print(i)\n', '');
    expect(flood.stdout.startsWith('0\n1\n2\n')).toBe(true);
    expect(flood.stdout.endsWith('99999\n')).toBe(true);
    expect(flood.said).toMatch(/characters were left out/);
    const short = await run('for i in range(1_024): print(i)\n', '');
    expect(short.said).not.toMatch(/characters were left out/);
  });
});
