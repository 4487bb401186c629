import { describe, expect, it } from 'vitest';
import { styleSentence, withCode } from '../../../src/app/workbench/style/style-words.ts';
import { plainSentence } from '../../../src/domain/sentence.ts';
import type { StyleReport } from '../../../src/editor/style/editor-style.ts';

const said = (report: StyleReport) => plainSentence(styleSentence(report));

describe('what was done', () => {
  it('tells a change from none', () => {
    expect(said({ kind: 'formatted', changed: true })).toBe('Formatted.');
    expect(said({ kind: 'formatted', changed: false })).toBe('This is formatted already.');
  });

  it('names the line that does not parse', () => {
    const message = 'Expected `:`, found newline';
    expect(said({ kind: 'unparsed', line: 3, message })).toBe(
      'Line 3 does not parse yet: expected `:`, found newline. Nothing was changed.',
    );
    expect(said({ kind: 'unparsed', line: 3, message: null })).toBe(
      'The code stops in line 3 before it is complete. Nothing was changed.',
    );
  });

  it('counts hints', () => {
    const hint = {
      rule: 'E711',
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } },
      explanation: '',
      fix: null,
    };
    expect(said({ kind: 'hints', hints: [] })).toMatch(/^No hints/);
    expect(said({ kind: 'hints', hints: [hint] })).toMatch(/^1 hint\./);
    expect(said({ kind: 'hints', hints: [hint, hint] })).toMatch(/^2 hints\./);
  });
});

it('marks code in backticks', () => {
  expect(withCode('`is`, not `==`.')).toEqual([
    { kind: 'code', text: 'is' },
    ', not ',
    { kind: 'code', text: '==' },
    '.',
  ]);
});
