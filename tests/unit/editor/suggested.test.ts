import type { CompletionItem } from 'vscode-languageserver-types';
import { expect, it } from 'vitest';
import { placeOf, suggested } from '../../../src/editor/language/suggested.ts';

const own = (label: string): CompletionItem => ({ label });
const from = (description: string, label: string): CompletionItem => ({
  label,
  detail: 'Auto-import',
  labelDetails: { description },
});
const offered = (written: string, ...items: CompletionItem[]) =>
  suggested(items, written).map(({ label, labelDetails }) =>
    labelDetails?.description ? `${labelDetails.description}.${label}` : label,
  );

it('offers a name that must be imported once enough of it is written, as it is written', () => {
  const items = [
    own('index'),
    from('re', 'I'),
    from('random', 'Random'),
    from('random', 'randint'),
  ];
  expect(offered('i', ...items)).toEqual(['index']);
  expect(offered('ran', ...items)).toEqual(['index', 'random.randint']);
});

it.each([
  [from('_typeshed', 'NoneType')],
  [from('os._osx', 'NoneOf')],
  [from('ssl', '_NoneSuch')],
  [from('this', 'NoneOfThis')],
])('offers no import that nobody writes: %o', (item) => {
  expect(offered(item.label.slice(0, 5), item)).toEqual([]);
});

it('offers each from its own home, and from the one of type hints where that is its home', () => {
  const counters = [from('typing', 'Counter'), from('collections', 'Counter')];
  expect(offered('Counter', ...counters)).toEqual(['collections.Counter']);
  expect(offered('Protocol', from('typing', 'Protocol'))).toEqual(['typing.Protocol']);
});

it('puts what Python calls by itself last', () => {
  const items = [own('__annotations__'), own('alpha'), own('_beta')];
  const byPlace = items.toSorted((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1));
  expect(byPlace.at(-1)?.label).toBe('__annotations__');
});
