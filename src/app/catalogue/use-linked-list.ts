import { useState } from 'react';
import type { LinkedWork } from '../../session/linked-work.ts';
import type { WorkStore } from '../../session/store/work-store.ts';

/** A row of "From links". One that was removed keeps its place while the page is open, with a way back. */
export interface LinkedLine {
  readonly linked: LinkedWork;
  readonly removed: boolean;
}

export interface LinkedList {
  /** The last opened first. */
  readonly lines: readonly LinkedLine[];
  readonly remove: (linked: LinkedWork) => void;
  readonly putBack: (linked: LinkedWork) => void;
}

export function useLinkedList(stored: readonly LinkedWork[], work: WorkStore): LinkedList {
  const [removed, setRemoved] = useState<readonly LinkedWork[]>([]);
  const keys = new Set(removed.map(({ key }) => key));
  const lines = [
    ...stored.filter(({ key }) => !keys.has(key)).map((linked) => ({ linked, removed: false })),
    ...removed.map((linked) => ({ linked, removed: true })),
  ];
  return {
    lines: lines.toSorted((one, other) => other.linked.at - one.linked.at),
    remove: (linked) => {
      setRemoved([...removed, linked]);
      void work.dropLinked(linked.key);
    },
    putBack: ({ state: _state, ...linked }) => {
      setRemoved(removed.filter(({ key }) => key !== linked.key));
      void work.saveLinked(linked);
    },
  };
}
