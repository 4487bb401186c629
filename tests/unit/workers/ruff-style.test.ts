import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { initSync, PositionEncoding, Workspace } from '@astral-sh/ruff-wasm-web';
import { beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../../scripts/runtime/paths.ts';
import { styleRules } from '../../../workers/style/rules.ts';
import { createRuffStyle } from '../../../workers/style/ruff-style.ts';

let style: ReturnType<typeof createRuffStyle>;
beforeAll(() => {
  const wasm = createRequire(import.meta.url).resolve('@astral-sh/ruff-wasm-web/ruff_wasm_bg.wasm');
  initSync({ module: readFileSync(wasm) });
  style = createRuffStyle((options) => new Workspace(options, PositionEncoding.Utf16));
});

/** Each hint as its rule, its line and what mends it. */
function hints(text: string): string[] {
  const checked = style.check(text);
  if (checked.kind !== 'checked') throw new Error(`Line ${checked.line} does not parse.`);
  return checked.hints.map(
    ({ rule, range, fix }) => `${rule} ${range.start.line + 1}${fix ? `: ${fix.title}` : ''}`,
  );
}

describe('a format', () => {
  it('is the usual one, four spaces deep and 88 wide', () => {
    const text = "def f( a,b ):\n  return {'a':a,'b':b}\n";
    const formatted = 'def f(a, b):\n    return {"a": a, "b": b}\n';
    expect(style.format(text)).toEqual({ kind: 'styled', text: formatted });
    expect(style.format(formatted)).toEqual({ kind: 'styled', text: formatted });
    const long = `x = f(${'argument, '.repeat(9)})\n`;
    const { text: broken = '' } = style.format(long) as { text?: string };
    expect(broken.split('\n').every((line) => line.length <= 88)).toBe(true);
  });

  it('is refused with the line where the text is no Python', () => {
    const text = 'x = 1\ndef f()\n    return 1\n';
    expect(style.format(text)).toMatchObject({
      kind: 'unparsed',
      line: 2,
      message: expect.stringContaining(':'),
    });
  });

  it('is refused where the text ends too early, with its last line', () => {
    expect(style.format('x = 1\ny = (1,\n\n')).toEqual({
      kind: 'unparsed',
      line: 2,
      message: null,
    });
  });
});

describe('imports', () => {
  it('get their usual order, and nothing else changes', () => {
    const text = 'import sys, os\nfrom abc import ABC\n\nx = [ 1 ]\n';
    expect(style.sortImports(text)).toEqual({
      kind: 'styled',
      text: 'import os\nimport sys\nfrom abc import ABC\n\nx = [ 1 ]\n',
    });
  });

  it('stay where the text is no Python', () => {
    expect(style.sortImports('import sys, os\ndef').kind).toBe('unparsed');
  });
});

describe('hints', () => {
  it('come in the order of the text, in UTF-16 units', () => {
    expect(hints('def f(a=[]):\n    return a == None\nimport os\n')).toEqual([
      'B006 1',
      'E711 2',
      'F401 3: Remove the import',
    ]);
    const checked = style.check('x = "😀", {1, 1}\n');
    expect(checked).toMatchObject({ hints: [{ range: { start: { character: 14 } } }] });
  });

  it('say nothing of what the language worker says', () => {
    expect(hints('print(undefined)\n1\n')).toEqual([]);
  });

  it('take a name of the prompt for a variable', () => {
    expect(hints('id = 1\ninput = 2\n')).toEqual([]);
    expect(hints('list = 1\n')).toEqual(['A001 1']);
  });

  it('offer no fix that takes a comment away', () => {
    expect(hints('x = list(sorted([2, 1]))\n')).toEqual(['C413 1']);
    expect(hints('def f(a):\n    print(a)\n    return None\n')).toEqual([
      'PLR1711 3: Remove the return',
    ]);
    expect(hints('import os  # for later\n')).toEqual(['F401 1']);
  });

  it('offer fixes that are each one thing', () => {
    const checked = style.check('print(f"a")\n');
    const [hint] = checked.kind === 'checked' ? checked.hints : [];
    expect(hint?.fix?.edits).toEqual([
      {
        range: { start: { line: 0, character: 6 }, end: { line: 0, character: 10 } },
        newText: '"a"',
      },
    ]);
  });
});

describe('rules', () => {
  it('leave right code alone, nearly always', () => {
    const folder = `${root}exercises`;
    const right = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\/(?:solution|also-right\/[^/]+)\.py$/.test(file))
      .map((file) => readFileSync(join(folder, file), 'utf8'));
    expect(right.length).toBeGreaterThan(200);
    const pointedAt = right.filter((text) => hints(text).length > 0);
    expect(pointedAt.length / right.length).toBeLessThan(0.05);
  });

  it('are each explained in one sentence, without a link', () => {
    for (const [rule, { says, fix }] of Object.entries(styleRules)) {
      expect(says, rule).toMatch(/^[`A-Z][^\n]*\.$/);
      expect(says.replaceAll(/`[^`]*`/g, ''), rule).not.toMatch(/:\/\/|\. [A-Z]|!/);
      expect(says.length, rule).toBeLessThan(150);
      expect(says.split('`').length % 2, rule).toBe(1);
      if (fix !== undefined) expect(fix, rule).toMatch(/^[A-Z][^.]+$/);
    }
  });
});
