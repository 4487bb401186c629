import { expect, it } from 'vitest';
import { caseRows } from '../../../src/app/workbench/console/examples/case-rows.ts';

const result = (source: string) => {
  return { source, want: '', got: source, matched: false, traceback: null };
};

it('has a row for every case at once, and the results as they come', () => {
  expect(caseRows(['a', 'b'], [])).toEqual([
    { source: 'a', result: null },
    { source: 'b', result: null },
  ]);
  expect(caseRows(['a', 'b', 'a'], [result('a'), result('a')])).toEqual([
    { source: 'a', result: result('a') },
    { source: 'b', result: null },
    { source: 'a', result: result('a') },
  ]);
});
