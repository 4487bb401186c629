import { expect, it, vi } from 'vitest';
import { curlyQuotes } from '../../../src/editor/curly-quotes.ts';

const code = [{ offset: 0, type: 'identifier.python' }];

it('finds typographic quotation marks in code, by line and column', () => {
  const found = curlyQuotes('x = 1\nprint(“hi”)', () => [code, code]);
  expect(found).toEqual([
    { line: 2, column: 7, character: '“' },
    { line: 2, column: 10, character: '”' },
  ]);
});

it('leaves those in texts and comments alone', () => {
  const tokens = [
    { offset: 0, type: 'string.python' },
    { offset: 5, type: 'delimiter.python' },
    { offset: 7, type: 'comment.python' },
  ];
  expect(curlyQuotes('"“a” "  # “b”', () => [tokens])).toEqual([]);
});

it('does not look at the tokens of a text that has none', () => {
  const tokenize = vi.fn(() => []);
  expect(curlyQuotes('print("hi")', tokenize)).toEqual([]);
  expect(tokenize).not.toHaveBeenCalled();
});
