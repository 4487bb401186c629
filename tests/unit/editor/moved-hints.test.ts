import { expect, it } from 'vitest';
import type { StyleHint } from '../../../src/domain/code-style.ts';
import { movedHints } from '../../../src/editor/style/moved-hints.ts';

const hintAt = (line: number): StyleHint => ({
  rule: 'E711',
  range: { start: { line, character: 4 }, end: { line, character: 8 } },
  explanation: '',
  fix: null,
});

/** The lines of hints in the lines 1, 3 and 5 after a change. */
function linesAfter(
  [startLine, start, endLine, end]: readonly [number, number, number, number],
  text: string,
): number[] {
  const range = {
    start: { line: startLine, character: start },
    end: { line: endLine, character: end },
  };
  const moved = movedHints([1, 3, 5].map(hintAt), [{ range, text }]);
  return moved.map((hint) => hint.range.start.line);
}

it('goes along with the lines above and below a change', () => {
  expect(linesAfter([2, 3, 2, 3], 'x')).toEqual([1, 3, 5]);
  expect(linesAfter([2, 3, 2, 3], '\n\n')).toEqual([1, 5, 7]);
  expect(linesAfter([1, 9, 2, 0], '')).toEqual([2, 4]);
});

it('is gone with a line that is touched', () => {
  expect(linesAfter([3, 0, 3, 0], 'x')).toEqual([1, 5]);
  expect(linesAfter([2, 1, 5, 1], '')).toEqual([1]);
});

it('stays with a line that is only moved', () => {
  expect(linesAfter([3, 0, 3, 0], '\n')).toEqual([1, 4, 6]);
  expect(linesAfter([2, 0, 3, 0], '')).toEqual([1, 2, 4]);
});

it('follows several changes at once', () => {
  const at = (line: number) => ({
    range: { start: { line, character: 0 }, end: { line, character: 0 } },
    text: 'a\n',
  });
  const moved = movedHints([1, 3, 5].map(hintAt), [at(0), at(4)]);
  expect(moved.map((hint) => hint.range.start.line)).toEqual([2, 4, 7]);
});
