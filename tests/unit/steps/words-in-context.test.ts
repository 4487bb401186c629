import { expect, it } from 'vitest';
import { createWalk } from '../../../src/steps/model/walk.ts';
import { createRun, fields, list } from './trace-fixture.ts';
import { wordsIn } from './words-in.ts';

it('says that a block of a with is left, and not that it begins again', () => {
  const source = 'for key in keys:\n    with lock:\n\n        count(key)\n';
  const run = createRun();
  run.call('', 1);
  for (const line of [2, 4, 2, 1, 2, 4]) run.line(line);
  expect(wordsIn(run.trace(), source).slice(1)).toEqual([
    'Goes to line 2.',
    'Goes to line 4.',
    'Leaves `with lock:`.',
    'Goes to line 1.',
    'Goes to line 2.',
    'Goes to line 4.',
  ]);
});

it('tells what a test changed between two calls as the test’s', () => {
  const run = createRun();
  const values = run.make(list('1'));
  run.call('total', 1, { values });
  run.returns(2, '1');
  run.change(values, list('1', '2'));
  run.call('total', 1, { values });
  expect(wordsIn(run.trace()).at(-1)).toBe(
    'In the test meanwhile: `2` is now at the end of `values`. Calls `total([1, 2])`.',
  );
});

it('says whether a condition was true, and nothing of one that raised', () => {
  const source =
    'while i < 2:\n    if xs[i]:\n        # found\n        use(i)\n    i += 1\nend()\n';
  const run = createRun();
  run.call('', 1);
  for (const line of [1, 2, 4, 5, 1, 2, 5, 1, 6]) run.line(line);
  expect(wordsIn(run.trace(), source).slice(2)).toEqual([
    '`i < 2` is true.',
    '`xs[i]` is true.',
    'Goes to line 5.',
    'Goes to line 1.',
    '`i < 2` is true.',
    '`xs[i]` is false.',
    'Goes to line 1.',
    '`i < 2` is false.',
  ]);
  const raising = createRun();
  raising.call('', 1);
  raising.line(2);
  raising.raises(2, 'IndexError');
  raising.line(6);
  expect(wordsIn(raising.trace(), source).at(-1)).toBe('Goes to line 6.');
});

it('does not call an object new that comes back into reach', () => {
  const run = createRun();
  run.call('', 1);
  const box = run.make(fields('Box', { n: '3', notes: run.make(list()) }));
  run.bind({ box });
  run.line(2);
  // What cannot be known again has another number when it comes back.
  run.change(box, fields('Box', { n: '3', notes: run.make(list()) }));
  run.bind({ box: 'None' });
  run.line(3);
  run.bind({ box });
  run.line(4);
  expect(wordsIn(run.trace()).slice(1)).toEqual([
    '`box` now refers to a new Box with `n = 3`.',
    '`box` is now `None`.',
    '`box` now refers to the Box with `n = 3`.',
  ]);
  expect(createWalk(run.trace()).at(3).changed.things.size).toBe(0);
});
