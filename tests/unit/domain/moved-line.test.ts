import { expect, it } from 'vitest';
import { movedLine } from '../../../src/domain/moved-line.ts';

const before = 'a\nb\nc\nd\ne';

it('leaves a line where it is in a text that is the same', () => {
  expect(movedLine(before, before, 4)).toBe(4);
});

it('moves with lines that are put in or taken out above it', () => {
  expect(movedLine(before, 'a\nnew\nnew\nb\nc\nd\ne', 4)).toBe(6);
  expect(movedLine(before, 'a\nc\nd\ne', 4)).toBe(3);
  expect(movedLine(before, 'a\nb\nc\nd\ne\nnew', 2)).toBe(2);
});

it('leads to what became of a line that was changed', () => {
  expect(movedLine(before, 'a\nb\nC\nd\ne', 3)).toBe(3);
  expect(movedLine(before, 'a\nX\ne', 4)).toBe(2);
  expect(movedLine(before, '', 5)).toBe(1);
});
