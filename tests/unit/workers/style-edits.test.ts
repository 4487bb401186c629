import { expect, it } from 'vitest';
import { editedText, removedText } from '../../../workers/style/edits.ts';

const edit = (line: number, from: number, to: number, newText: string) => ({
  range: { start: { line, character: from }, end: { line, character: to } },
  newText,
});

it('makes several edits of one text, wherever they stand', () => {
  const text = 'one two\nthree four\n';
  const edits = [edit(0, 0, 3, '1'), edit(1, 6, 10, '4'), edit(0, 4, 7, '')];
  expect(editedText(text, edits)).toBe('1 \nthree 4\n');
});

it('reaches over lines, and to the end of the text', () => {
  const range = { start: { line: 0, character: 1 }, end: { line: 2, character: 0 } };
  expect(editedText('ab\ncd', [{ range, newText: '!' }])).toBe('a!');
  expect(removedText('ab\ncd', { range, newText: '!' })).toBe('b\ncd');
});
