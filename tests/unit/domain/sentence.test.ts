import { expect, it } from 'vitest';
import { ended, lastLine } from '../../../src/domain/sentence.ts';

it('ends a message with a full stop, on one line', () => {
  expect(ended('no\n  module')).toBe('no module.');
  expect(ended('Really?')).toBe('Really?');
});

it('keeps of a traceback what was raised', () => {
  const message = 'Traceback (most recent call last):\n  File "x.py", line 1\nValueError: no\n';
  expect(lastLine(message)).toBe('ValueError: no');
  expect(lastLine('out of memory')).toBe('out of memory');
  expect(lastLine('')).toBe('');
});
