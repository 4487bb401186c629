import { useCallback, useState } from 'react';
import type { Trace } from '../domain/trace.ts';
import type { Opened } from './drawing/draw-state.ts';

const nothingOpened: Opened = { things: new Set(), stack: false };

/** What is opened: nothing that was in one run is in the next. */
export function useOpened(trace: Trace) {
  const [known, setKnown] = useState({ trace, opened: nothingOpened });
  const opened = known.trace === trace ? known.opened : nothingOpened;
  const setOpened = useCallback(
    (change: (opened: Opened) => Opened) => {
      setKnown((before) => ({
        trace,
        opened: change(before.trace === trace ? before.opened : nothingOpened),
      }));
    },
    [trace],
  );
  const fold = useCallback(
    (thing: number) => {
      setOpened(({ things, stack }) => ({ stack, things: toggled(things, thing) }));
    },
    [setOpened],
  );
  const unfoldStack = useCallback(
    () => setOpened(({ things }) => ({ things, stack: true })),
    [setOpened],
  );
  return { opened, fold, unfoldStack };
}

function toggled(things: ReadonlySet<number>, thing: number): ReadonlySet<number> {
  const next = new Set(things);
  if (!next.delete(thing)) next.add(thing);
  return next;
}
