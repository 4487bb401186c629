import { useRef } from 'react';
import type { KeyboardEvent, PointerEvent } from 'react';
import styles from './Splitter.module.css';

interface SplitterProps {
  readonly label: string;
  /** `columns` parts left from right, `rows` top from bottom. */
  readonly parts: 'columns' | 'rows';
  /** Share of the parent that lies before the splitter, in per cent. */
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly onChange: (value: number) => void;
  /** Told at the start and the end of a drag. */
  readonly onMoving: (moving: boolean) => void;
  /** Id of the pane whose size this is. */
  readonly controls: string;
}

const step = 2;

/** A line between two panes, moved with the pointer or the arrow keys. */
export function Splitter(props: SplitterProps) {
  const { label, parts, value, min, max, onChange, onMoving, controls } = props;
  const dragging = useRef(false);
  const setDragging = (moving: boolean) => {
    dragging.current = moving;
    onMoving(moving);
  };
  const change = (next: number) => onChange(Math.min(max, Math.max(min, next)));

  const drag = (event: PointerEvent<HTMLDivElement>) => {
    if (!dragging.current) return;
    const box = event.currentTarget.parentElement?.getBoundingClientRect();
    if (box === undefined) return;
    const share =
      parts === 'columns'
        ? (event.clientX - box.left) / box.width
        : (event.clientY - box.top) / box.height;
    change(Math.round(share * 1000) / 10);
  };

  const press = (event: KeyboardEvent) => {
    const [back, forth] =
      parts === 'columns' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowUp', 'ArrowDown'];
    const next = { [back]: value - step, [forth]: value + step, Home: min, End: max }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    change(next);
  };

  return (
    <div
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a rule cannot be focused or moved
      role="separator"
      tabIndex={0}
      aria-label={label}
      aria-orientation={parts === 'columns' ? 'vertical' : 'horizontal'}
      aria-valuenow={Math.round(value)}
      aria-valuemin={min}
      aria-valuemax={max}
      aria-controls={controls}
      className={styles['splitter']}
      data-parts={parts}
      onKeyDown={press}
      onPointerDown={(event) => {
        setDragging(true);
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={drag}
      onPointerUp={() => setDragging(false)}
      onPointerCancel={() => setDragging(false)}
    />
  );
}
