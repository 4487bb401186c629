import { useLayoutEffect, useRef } from 'react';
import type { ComponentProps, ReactNode } from 'react';
import { focusOf } from './drawing/focus-of.ts';
import { StateDrawing } from './drawing/StateDrawing.tsx';
import { nearest } from './nearest.ts';
import styles from './DrawingPane.module.css';

type DrawingPaneProps = ComponentProps<typeof StateDrawing> & {
  /** The same in words. */
  readonly children: ReactNode;
};

/** The drawing in a box that scrolls to what matters at a step. */
export function DrawingPane({ children, ...rest }: DrawingPaneProps) {
  const { drawing } = rest;
  const pane = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const box = pane.current;
    if (box === null) return;
    const room = { x: 0, y: 0, width: box.clientWidth, height: box.clientHeight };
    const wanted = focusOf(drawing, room);
    if (wanted === null) return;
    box.scrollTop = nearest(box.scrollTop, room.height, wanted.y, wanted.height);
    box.scrollLeft = nearest(box.scrollLeft, room.width, wanted.x, wanted.width);
  }, [drawing]);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrollable boxes must be reachable by keyboard
    <div ref={pane} className={styles['pane']} tabIndex={0}>
      <StateDrawing {...rest} />
      <div className="visually-hidden">{children}</div>
    </div>
  );
}
