import type { AllWork } from '../../../src/session/store/all-work.ts';
import { below, oneOf, type Random } from './damaged-file.ts';
import { failed, passed, testResult } from './fixtures.ts';
import { draftOf, setAsideOf, submittedOf } from './work-fixtures.ts';

const keys = ['stack', 'queue', 'x-1', '__proto__'];
export const states = ['new', 'started', 'tried', 'shown', 'solved'] as const;

/** Work of few exercises, texts and moments, so that two of them often meet. */
export function someWork(random: Random): AllWork {
  const text = () => `text ${below(random, 6)}`;
  const list = <Item>(make: () => Item, most: number) =>
    Array.from({ length: below(random, most) }, make);
  const key = () => oneOf(random, keys);
  const at = () => below(random, 9);
  const verdict = () => ({
    ...oneOf(random, [passed, failed]),
    tests: list(() => testResult('C.t'), 2),
  });
  const byKey = <Item extends { readonly key: string }>(items: readonly Item[]) => [
    ...new Map(items.map((item) => [item.key, item])).values(),
  ];
  return {
    drafts: byKey(list(() => draftOf(key(), text(), at()), 5)),
    attempts: list(
      () =>
        random() < 0.5
          ? submittedOf(key(), text(), at(), verdict())
          : setAsideOf(key(), text(), at()),
      6,
    ),
    progress: byKey(
      list(() => {
        const record = {
          key: key(),
          progress: oneOf(random, states),
          hintsShown: below(random, 4),
        };
        return { ...record, solvedAt: oneOf(random, [null, at()]), shownAt: null, againAt: null };
      }, 4),
    ),
    linked: byKey(list(() => ({ key: 'x-1', title: text(), payload: text(), at: at() }), 2)),
  };
}
