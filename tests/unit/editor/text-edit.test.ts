import { expect, it } from 'vitest';
import { longHex } from '../../../src/editor/monaco-theme.ts';
import { textEdit, withUnixLines } from '../../../src/editor/text-edit.ts';

it('replaces as little as it can', () => {
  expect(textEdit('abcd', 'abxd')).toEqual({ start: 2, end: 3, text: 'x' });
  expect(textEdit('aa', 'aaa')).toEqual({ start: 2, end: 2, text: 'a' });
  expect(textEdit('aaa', 'aa')).toEqual({ start: 2, end: 3, text: '' });
  expect(textEdit('', 'x')).toEqual({ start: 0, end: 0, text: 'x' });
  expect(textEdit('same', 'same')).toBeNull();
});

it('knows one kind of line end', () => {
  expect(withUnixLines('a\r\nb\rc\n')).toBe('a\nb\nc\n');
});

it('gives Monaco the long form of a colour', () => {
  expect(['#fff', '#1aF', '#123456'].map(longHex)).toEqual(['#ffffff', '#11aaFF', '#123456']);
});
