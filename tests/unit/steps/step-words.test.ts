import { describe, expect, it } from 'vitest';
import type { Thing } from '../../../src/domain/trace.ts';
import { aliased, closure, exception, generator, recursion, reversal } from './runs.ts';
import { createRun, dict, fields, list, set, tuple } from './trace-fixture.ts';
import { wordsIn } from './words-in.ts';

it('tells what the steps of a reversal do', () => {
  const words = wordsIn(reversal().trace);
  expect(words.slice(0, 8)).toEqual([
    'Starts at line 1.',
    '`head` is now `None`.',
    '`head` now refers to a new Node with `value = 4`.',
    '`head` now refers to a new Node with `value = 3`.',
    '`head` now refers to a new Node with `value = 2`.',
    '`head` now refers to a new Node with `value = 1`.',
    'Calls `reverse(Node(value=1))`.',
    'Goes to line 6.',
  ]);
  expect(words).toContain('`prev` now refers to the same Node as `head`, with `value = 1`.');
  expect(words).toContain('`head.next` is now `None`.');
  expect(words).toContain('`cur.next` now refers to the Node with `value = 1`.');
  expect(words.slice(-2)).toEqual([
    '`reverse` returns `Node(value=4)`.',
    'Back in the module. `head` now refers to the Node with `value = 4`. Prints `1`.',
  ]);
});

it('says that two names refer to the same object', () => {
  const words = wordsIn(aliased().trace);
  expect(words.slice(2)).toEqual([
    '`row` now refers to a new list `[0, 0]`.',
    '`grid` now refers to a new list `[[…], […], […]]`.',
    '`same` now refers to the same list as `grid`.',
    '`row[1]` is now `5` (was `0`).',
    '`[7]` is now at the end of `grid`.',
  ]);
});

it('tells calls, returns and where one is after them', () => {
  expect(wordsIn(recursion(1))).toEqual([
    'Starts at line 1.',
    '`down` is now the function `down(n)`.',
    'Calls `down(1)`.',
    'Goes to line 2.',
    'Calls `down(0)`.',
    'Goes to line 2.',
    '`down` returns `0`.',
    '`down` returns `1`.',
    'Back in the module. `total` is now `1`.',
  ]);
});

it('tells how an error passes the calls', () => {
  expect(wordsIn(exception()).slice(2)).toEqual([
    "Calls `pay(Account(owner='Ann', balance=5), 7)`.",
    'Goes to line 6.',
    "Calls `withdraw(7)` of the Account with `owner = 'Ann'`.",
    'Goes to line 3.',
    'Raises `ValueError: not enough`.',
    '`ValueError: not enough` reaches `pay`.',
    '`ValueError: not enough` reaches the module.',
  ]);
});

it('tells what a generator yields, and that it goes on', () => {
  const words = wordsIn(generator());
  expect(words).toContain('`count` yields `2`.');
  expect(words).toContain('Goes on in `count`.');
  expect(words).toContain('Back in the module. `k` is now `2`. Prints `2`.');
});

it('tells what a closure holds as what it is, not as an attribute', () => {
  const words = wordsIn(closure()).join(' ');
  expect(words).toContain('`i` of `all[0]` is now `1` (was `0`).');
});

describe('of one change in an object', () => {
  function toldAfter(before: Thing, after: Thing): string {
    const run = createRun();
    run.call('', 1);
    const thing = run.make(before);
    run.bind({ it: thing });
    run.line(1);
    run.change(thing, after);
    run.line(2);
    return wordsIn(run.trace())[2] ?? '';
  }

  it.each<[string, Thing, Thing, string]>([
    [
      'a swap',
      list('1', '2', '3'),
      list('3', '2', '1'),
      '`it[0]` and `it[2]` have changed places.',
    ],
    ['a sort', list('3', '1', '2'), list('1', '2', '3'), '`it` is now `[1, 2, 3]`.'],
    ['append', list('1'), list('1', '2'), '`2` is now at the end of `it`.'],
    ['insert', list('1'), list('0', '1'), '`0` is now at the start of `it`.'],
    ['pop', list('1', '2'), list('1'), '`2` is no longer at the end of `it`.'],
    ['extend', list('1'), list('1', '2', '3'), '`it` is now `[1, 2, 3]`.'],
    ['a new key', dict(), dict(["'a'", '1']), "`it['a']` is now `1`."],
    ['a key less', dict(["'a'", '1']), dict(), "`it['a']` is no longer there."],
    ['add', set('1'), set('1', '2'), '`2` is now in `it`.'],
    ['discard', set('1', '2'), set('1'), '`2` is no longer in `it`.'],
    [
      'an attribute',
      fields('P', { x: '1' }),
      fields('P', { x: '2' }),
      '`it.x` is now `2` (was `1`).',
    ],
  ])('says it of %s', (_, before, after, words) => {
    expect(toldAfter(before, after)).toBe(words);
  });

  it('counts what more there is than one reads', () => {
    const names = Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f'].map((name) => [name, '1']));
    const run = createRun();
    run.call('', 1);
    run.bind(names);
    run.line(1);
    expect(wordsIn(run.trace())[1]).toBe(
      '`a` is now `1`. `b` is now `1`. `c` is now `1`. `d` is now `1`. 2 more changes are marked.',
    );
  });
});

it('says that a name is bound no more, and what is printed in several lines', () => {
  const run = createRun();
  run.call('', 1);
  run.bind({ x: '1' });
  run.line(1);
  run.unbind('x');
  run.print('one\ntwo\n');
  run.line(2);
  expect(wordsIn(run.trace())[2]).toBe('`x` is no longer bound. Prints 2 lines.');
});

it('tells what is given to a closure, and not what it holds', () => {
  const run = createRun();
  run.call('', 1);
  run.bind({ step: run.make(fields('function step(by)', { count: '0' })) });
  run.line(7);
  run.call('step', 2, { by: '5', count: '0' }, { closed: ['count'] });
  expect(wordsIn(run.trace())).toEqual([
    'Starts at line 1.',
    '`step` now refers to a new function step(by).',
    'Calls `step(5)`.',
  ]);
});

it('tells a name that a call shares with its function once', () => {
  const run = createRun();
  run.call('', 1);
  const up = run.make(fields('function counter.<locals>.up()', { n: '0' }));
  run.bind({ up });
  run.line(9);
  run.call('up', 4, { n: '0' }, { closed: ['n'] });
  run.line(5);
  run.bind({ n: '1' });
  run.change(up, fields('function counter.<locals>.up()', { n: '1' }));
  run.line(6);
  expect(wordsIn(run.trace()).at(-1)).toBe('`n` is now `1`.');
});

it('needs no function that is still reached to know what a call was given', () => {
  const run = createRun();
  run.call('press', 2, { event: 'None', color: "'gold'" }, { closed: ['color'] });
  expect(wordsIn(run.trace())).toEqual(['Calls `press(None)`.']);
});

it('writes what is left over of the arguments one by one', () => {
  const packed = ['*args', '**options'];
  const told = (args: string | Thing, options: Thing) => {
    const run = createRun();
    const held = typeof args === 'string' ? args : run.make(args);
    run.call('wrapper', 1, { args: held, options: run.make(options) }, { packed });
    return wordsIn(run.trace())[0];
  };
  expect(told('()', dict())).toBe('Calls `wrapper()`.');
  expect(told('(1,)', dict())).toBe('Calls `wrapper(1)`.');
  expect(told(tuple('1', "'a'"), dict(["'unit'", "'K'"]))).toBe(
    "Calls `wrapper(1, 'a', unit='K')`.",
  );
  expect(told({ ...tuple('1'), more: 3 } as Thing, dict())).toBe('Calls `wrapper(1, …)`.');
});

it('tells in the first call of a test nothing of what the module had before', () => {
  const run = createRun();
  run.call('', 1);
  run.bind({ limit: '5' });
  run.call('reverse', 1, { head: 'None' });
  const { steps, ...rest } = run.trace();
  const [first = { event: 'line', line: 1 }, second = first] = steps;
  const frames = [...(first.frames ?? []), ...(second.frames ?? [])];
  const trace = { ...rest, steps: [{ ...second, frames, stack: [1] }] };
  expect(wordsIn(trace)).toEqual(['Calls `reverse(None)`.']);
});

it('says of two names that one line binds that they share the object', () => {
  const run = createRun();
  run.call('', 1);
  run.line(1);
  const made = run.make(list('1'));
  run.bind({ x: made, y: made });
  run.line(2);
  expect(wordsIn(run.trace()).at(-1)).toBe(
    '`x` now refers to a new list `[1]`. `y` now refers to the same list as `x`.',
  );
});

it('calls an object as the line that ran calls it', () => {
  const { trace } = reversal();
  const source = [
    '',
    '',
    '',
    '',
    'def reverse(head):',
    '    prev = None',
    '    cur = head',
    '    next = cur.next',
    '    cur.next = prev',
    '    prev = cur',
  ].join('\n');
  const words = wordsIn(trace, source);
  expect(words).toContain('`cur` now refers to the same Node as `head`, with `value = 1`.');
  expect(words).toContain('`cur.next` is now `None`.');
  expect(words).toContain('`prev` now refers to the same Node as `cur`, with `value = 1`.');
});

it('says that the body of a class begins', () => {
  const run = createRun();
  run.call('', 1);
  run.line(1);
  run.enter('class Node', 1);
  run.line(2);
  expect(wordsIn(run.trace()).slice(2)).toEqual(['Begins with `class Node`.', 'Goes to line 2.']);
});

it('says that the program ends, and what its last line did', () => {
  const run = createRun();
  run.call('', 1);
  run.line(1);
  run.bind({ x: '1' });
  run.returns(1);
  expect(wordsIn(run.trace()).at(-1)).toBe('`x` is now `1`. The program ends.');
});

it('tells a name of a generator that runs once', () => {
  const run = createRun();
  run.call('', 1);
  const made = run.make(fields('generator count', { n: '1' }));
  run.bind({ made });
  run.call('count', 2, { n: '1' });
  run.bind({ n: '2' });
  run.change(made, fields('generator count', { n: '2' }));
  run.line(3);
  expect(wordsIn(run.trace()).at(-1)).toBe('`n` is now `2`.');
});

it('says that the object of a first call is new', () => {
  const run = createRun();
  run.call('', 1);
  run.call('__init__', 2, { self: run.make(fields('Dog', {})), name: "'Rex'" });
  expect(wordsIn(run.trace()).at(-1)).toBe("Calls `__init__('Rex')` of a new Dog.");
});
