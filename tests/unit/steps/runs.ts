import { createRun, dict, fields, list } from './trace-fixture.ts';

const node = (value: number, next: number | string) =>
  fields('Node', { value: String(value), next });

/** Four nodes that are joined, and then reversed. */
export function reversal() {
  const run = createRun();
  run.call('', 1);
  let head: number | string = 'None';
  const nodes: number[] = [];
  for (const value of [4, 3, 2, 1]) {
    run.bind({ head });
    run.line(2);
    const made: number = run.make(node(value, head));
    nodes.unshift(made);
    head = made;
  }
  run.bind({ head });
  run.line(3);
  run.call('reverse', 5, { head });
  run.line(6);
  run.bind({ prev: 'None' });
  run.line(7);
  run.bind({ cur: head });
  let prev: number | string = 'None';
  for (const [place, cur] of nodes.entries()) {
    run.line(8);
    const next = nodes[place + 1] ?? 'None';
    run.bind({ next });
    run.line(9);
    run.change(cur, node(place + 1, prev));
    run.line(10);
    run.bind({ prev: cur });
    run.line(11);
    run.bind({ cur: next });
    prev = cur;
  }
  run.line(12);
  run.returns(12, prev);
  run.bind({ head: prev });
  run.print('1\n');
  run.line(4);
  return { trace: run.trace(), nodes };
}

/** One list in three places of another, and a copy of that. */
export function aliased() {
  const run = createRun();
  run.call('', 1);
  run.line(1);
  const row = run.make(list('0', '0'));
  run.bind({ row });
  run.line(2);
  const grid = run.make(list(row, row, row));
  run.bind({ grid });
  run.line(3);
  run.bind({ same: grid });
  run.line(4);
  run.change(row, list('0', '5'));
  run.line(5);
  const other = run.make(list('7'));
  run.change(grid, list(row, row, row, other));
  run.line(6);
  return { trace: run.trace(), row, grid, other };
}

/** Three functions that hold one cell each. */
export function closure() {
  const run = createRun();
  run.call('', 1);
  run.bind({ make: 'def make()' });
  run.line(6);
  run.call('make', 1);
  const made: number[] = [];
  const all = run.make(list());
  run.bind({ all });
  for (const i of ['0', '1', '2']) {
    run.line(3);
    run.bind({ i });
    made.push(run.make(fields('function make.<locals>.add', { i })));
    run.bind({ add: made.at(-1) ?? '' });
    run.line(4);
    run.change(all, list(...made));
    for (const add of made) run.change(add, fields('function make.<locals>.add', { i }));
  }
  run.line(5);
  run.returns(5, all);
  run.bind({ all });
  run.line(7);
  return run.trace();
}

/** `down` calls itself so many times, then all return. */
export function recursion(depth: number) {
  const run = createRun();
  run.call('', 1);
  run.bind({ down: 'def down(n)' });
  run.line(5);
  for (let n = depth; n >= 0; n -= 1) {
    run.call('down', 1, { n: String(n) });
    run.line(2);
  }
  for (let n = 0; n <= depth; n += 1) run.returns(3, String(n));
  run.bind({ total: String(depth) });
  run.line(6);
  return run.trace();
}

/** An error two calls deep, which passes both. */
export function exception() {
  const run = createRun();
  run.call('', 1);
  const account = run.make(fields('Account', { owner: "'Ann'", balance: '5' }));
  run.bind({ account });
  run.line(9);
  run.call('pay', 5, { account, amount: '7' });
  run.line(6);
  run.call('withdraw', 2, { self: account, amount: '7' });
  run.line(3);
  run.raises(3, 'ValueError: not enough');
  run.unwinds();
  run.raises(6, 'ValueError: not enough');
  run.unwinds();
  run.raises(9, 'ValueError: not enough');
  return run.trace();
}

/** A generator that is asked twice. */
export function generator() {
  const run = createRun();
  run.call('', 1);
  run.line(5);
  const gen = run.make(fields('generator count', { n: '2' }));
  run.bind({ gen });
  run.line(6);
  const frame = run.call('count', 1, { n: '2' });
  run.line(2);
  run.yields(2, '2');
  run.bind({ k: '2' });
  run.print('2\n');
  run.line(6);
  run.resume(frame, 2);
  run.bind({ n: '1' });
  run.line(3);
  run.yields(2, '1');
  run.bind({ k: '1' });
  run.print('1\n');
  run.line(6);
  return run.trace();
}

/** A loop in which a new list takes the place of the one before it, with a dict that lives on. */
export function replaced(times: number) {
  const run = createRun();
  run.call('', 1);
  const seen = run.make(dict());
  run.bind({ seen });
  const lists: number[] = [];
  for (let turn = 0; turn < times; turn += 1) {
    run.line(2);
    const made = run.make(list(String(turn)));
    lists.push(made);
    run.bind({ made, turn: String(turn) });
    run.line(3);
    run.change(seen, dict(["'turn'", String(turn)]));
  }
  run.line(4);
  return { trace: run.trace(), lists, seen };
}

/** Dicts, a list and an object that all grow, beside each other and in a chain. */
export function growth() {
  const run = createRun();
  run.call('', 1);
  const words = run.make(list());
  const counts = run.make(dict());
  const sizes = run.make(dict());
  const end = run.make(node(0, 'None'));
  const start = run.make(node(0, end));
  run.bind({ words, counts, sizes, start });
  const pairs: [string, string][] = [];
  for (let turn = 1; turn <= 9; turn += 1) {
    run.line(2);
    pairs.push([`'${'k'.repeat(turn)}'`, String(10 ** turn)]);
    run.change(words, list(...pairs.map(([word]) => word)));
    run.change(counts, dict(...pairs));
    run.line(3);
    run.change(sizes, dict(...pairs.slice(1)));
    run.change(start, fields('Node', { value: String(10 ** turn), next: end }));
  }
  run.line(4);
  return run.trace();
}

export const runs = {
  growth,
  'a reversal': () => reversal().trace,
  'aliased lists': () => aliased().trace,
  'a closure': closure,
  'a recursion': () => recursion(12),
  'an exception': exception,
  'a generator': generator,
  'lists that replace each other': () => replaced(20).trace,
};
