import { expect, it } from 'vitest';
import { strayTexts } from '../../../src/app/your-work/stray-texts.ts';
import { draftOf, noWork, someWork, submittedOf } from '../session/work-fixtures.ts';

it('finds the last text of every exercise that no page leads to', () => {
  const all = {
    ...noWork,
    drafts: [draftOf('renamed', 'draft', 1), draftOf('known', 'mine', 1)],
    attempts: [
      submittedOf('renamed', 'later attempt', 9),
      submittedOf('removed', 'newer', 8),
      submittedOf('removed', 'older', 7),
    ],
  };
  expect(strayTexts(all, (slug) => slug === 'known')).toEqual([
    { key: 'removed', code: 'newer' },
    { key: 'renamed', code: 'draft' },
  ]);
});

it('does not count links that are on the list', () => {
  expect(strayTexts(someWork, () => true)).toEqual([]);
  expect(strayTexts({ ...someWork, linked: [] }, (slug) => !slug.startsWith('x-'))).toHaveLength(1);
});
