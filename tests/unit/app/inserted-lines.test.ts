import { expect, it } from 'vitest';
import { insertedLines } from '../../../src/app/workbench/console/inserted-lines.ts';

it('makes answers of lines that are pasted, and leaves the last one begun', () => {
  expect(insertedLines('', '3\n4\r\n5', 0, 0)).toEqual({ lines: ['3', '4'], rest: '5' });
  expect(insertedLines('', '3\n4\n', 0, 0)).toEqual({ lines: ['3', '4'], rest: '' });
  expect(insertedLines('', '\n\n', 0, 0)).toEqual({ lines: ['', ''], rest: '' });
});

it('pastes over what is chosen of the line', () => {
  expect(insertedLines('abcd', 'x\ny', 1, 3)).toEqual({ lines: ['ax'], rest: 'yd' });
});

it('leaves a paste of less than a line to the field', () => {
  expect(insertedLines('ab', 'x', 1, 1)).toEqual({ lines: [], rest: 'axb' });
});
