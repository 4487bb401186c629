import { expect, it } from 'vitest';
import { inlineValues, lineOf } from '../../../src/steps/line-values.ts';
import { createWalk } from '../../../src/steps/model/walk.ts';
import { recursion } from './runs.ts';
import { createRun, dict, fields, list } from './trace-fixture.ts';

function valuesOn(source: string) {
  const run = createRun();
  run.call('', 1);
  const node = run.make(fields('Node', { value: '2', next: 'None' }));
  const xs = run.make(list('7', '8'));
  run.bind({ n: '3', total: '6', cur: node, xs, i: '1', seen: run.make(dict(["'a'", '1'])) });
  run.bind({ f: 'def f(x)' });
  run.line(2);
  const trace = run.trace();
  expect(lineOf(trace, 1)).toBe(2);
  return inlineValues(createWalk(trace).at(1), `\n${source}\n`);
}

it('shows the values of the names that stand on the line', () => {
  expect(valuesOn('total = total + n')).toEqual([{ line: 2, text: 'total = 6  n = 3' }]);
});

it('shows attributes and items', () => {
  expect(valuesOn('if cur.value < xs[i]:')[0]?.text).toBe('cur.value = 2  xs[i] = 8  i = 1');
  expect(valuesOn("seen['a']")[0]?.text).toBe("seen['a'] = 1");
});

it('leaves out texts, comments, functions and what is not bound', () => {
  expect(valuesOn('f(\'n\', "total", other)  # n')).toEqual([]);
});

it('shows nothing of a line that is not there', () => {
  const run = createRun();
  run.call('', 40);
  expect(inlineValues(createWalk(run.trace()).at(0), 'n')).toEqual([]);
});

it('shows what is returned', () => {
  const trace = recursion(1);
  expect(inlineValues(createWalk(trace).at(6), '\n\nreturn n')).toEqual([
    { line: 3, text: 'n = 0  returns 0' },
  ]);
});
