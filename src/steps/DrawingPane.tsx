import { useLayoutEffect, useRef, useState } from 'react';
import type { ComponentProps, ReactNode } from 'react';
import { focusOf } from './drawing/focus-of.ts';
import { StateDrawing } from './drawing/StateDrawing.tsx';
import type { Size } from './drawing/place-slots.ts';
import { nearest } from './nearest.ts';
import styles from './DrawingPane.module.css';

type DrawingPaneProps = Omit<ComponentProps<typeof StateDrawing>, 'fitted'> & {
  /** All of it is shown, as small as that takes. */
  readonly isWhole: boolean;
  /** The same in words. */
  readonly children: ReactNode;
};

/** The drawing in a box that scrolls to what matters at a step. */
export function DrawingPane({ isWhole, children, ...rest }: DrawingPaneProps) {
  const { drawing } = rest;
  const pane = useRef<HTMLDivElement>(null);
  // The most that it took so far: what is fitted anew at a step would jump.
  const [most, setMost] = useState<Size | null>(null);
  const fitted = isWhole ? larger(most, drawing.extent) : null;
  if (fitted?.width !== most?.width || fitted?.height !== most?.height) setMost(fitted);

  useLayoutEffect(() => {
    const box = pane.current;
    if (box === null || isWhole) return;
    const room = { width: box.clientWidth, height: box.clientHeight };
    const wanted = focusOf(drawing, room);
    if (wanted === null) return;
    box.scrollTop = nearest(box.scrollTop, room.height, wanted.y, wanted.height);
    box.scrollLeft = nearest(box.scrollLeft, room.width, wanted.x, wanted.width);
  }, [drawing, isWhole]);

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrollable boxes must be reachable by keyboard
    <div ref={pane} className={styles['pane']} tabIndex={0}>
      <StateDrawing {...rest} fitted={fitted} />
      <div className="visually-hidden">{children}</div>
    </div>
  );
}

const larger = (one: Size | null, other: Size): Size => ({
  width: Math.max(one?.width ?? 0, other.width),
  height: Math.max(one?.height ?? 0, other.height),
});
