import type { Keeping } from '../session/store/keeping.ts';

/** What a learner must know before writing any more where not everything is stored. */
export const keepingWords: Readonly<Record<Exclude<Keeping, 'kept'>, string>> = {
  refused: 'This browser keeps nothing: your work lasts until this tab closes.',
  full: 'This browser has no room left: what you do now may last only until this tab closes.',
  newer: 'A newer Gradus keeps your work, which this page cannot read. Reload to go on with it.',
};
