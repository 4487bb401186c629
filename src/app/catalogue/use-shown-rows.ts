import { useState } from 'react';
import type { CatalogueFilter } from '../routes.ts';
import type { Section } from './sections.ts';

/** So many rows are drawn between two keystrokes without being felt; `npm run bench -- catalogue`. */
const rowsAtOnce = 200;
/** What all sections share where that is not enough. */
const firstRows = 120;
const leastRows = 3;

/** Rows that the learner has asked for beyond the first, by section. */
type Further = Readonly<Record<string, number>>;

export interface ShownRows {
  readonly rowsOf: (section: Section) => number;
  readonly showMore: (section: Section) => void;
}

/**
 * How much of each section is drawn: all of it, unless there are so many rows that the first of
 * each must do. What is shown beyond that is kept with the place in the history.
 */
export function useShownRows(filter: CatalogueFilter, sections: readonly Section[]): ShownRows {
  const [asked, setAsked] = useState({ filter, further: readFurther(history.state) });
  if (asked.filter !== filter) setAsked({ filter, further: readFurther(history.state) });

  const total = sections.reduce((sum, { entries }) => sum + entries.length, 0);
  const share = Math.max(leastRows, Math.floor(firstRows / sections.length));
  return {
    rowsOf: ({ id, entries }) =>
      total <= rowsAtOnce ? entries.length : share + (asked.further[id] ?? 0),
    showMore: ({ id }) => {
      const further = { ...asked.further, [id]: (asked.further[id] ?? 0) + rowsAtOnce };
      history.replaceState({ ...history.state, further }, '');
      setAsked({ filter, further });
    },
  };
}

/** What `showMore` adds to a section of `hidden` rows. */
export const moreRows = (hidden: number): number => Math.min(hidden, rowsAtOnce);

function readFurther(state: unknown): Further {
  if (typeof state !== 'object' || state === null || !('further' in state)) return {};
  const { further } = state;
  if (typeof further !== 'object' || further === null) return {};
  return Object.fromEntries(
    Object.entries(further).filter((pair): pair is [string, number] => typeof pair[1] === 'number'),
  );
}
