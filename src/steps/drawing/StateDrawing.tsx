import { useId } from 'react';
import type { Ref } from 'react';
import type { FrameNumber } from '../../domain/trace.ts';
import { BoxShape } from './BoxShape.tsx';
import type { Arrow, Drawing } from './draw-state.ts';
import { FrameShape } from './FrameShape.tsx';
import type { Size } from './place-slots.ts';
import styles from './StateDrawing.module.css';

interface StateDrawingProps {
  readonly drawing: Drawing;
  /** So much of it is fitted into the room there is; null where it is drawn as large as it is. */
  readonly fitted: Size | null;
  readonly svg: Ref<SVGSVGElement>;
  readonly onName: (frame: FrameNumber, name: string) => void;
  readonly onMade: (thing: number) => void;
  readonly onFold: (thing: number) => void;
  readonly onUnfoldStack: () => void;
}

const inks: Record<Arrow['look'], string> = {
  plain: 'var(--text-3)',
  faint: 'var(--line-strong)',
  changed: 'var(--accent)',
};

/** Frames, objects and arrows. Screen readers get the same as text. */
export function StateDrawing(props: StateDrawingProps) {
  const { drawing, fitted, svg, onName, onMade, onFold, onUnfoldStack } = props;
  const { frames, boxes, arrows, frameWidth, nameWidth } = drawing;
  const shown = fitted ?? drawing;
  const id = useId();
  return (
    <svg
      ref={svg}
      xmlns="http://www.w3.org/2000/svg"
      className={styles['drawing']}
      width={shown.width}
      height={shown.height}
      viewBox={`0 0 ${shown.width} ${shown.height}`}
      preserveAspectRatio="xMinYMin meet"
      data-fitted={fitted !== null}
      fontFamily="var(--font-code)"
      aria-hidden
    >
      <defs>
        {Object.entries(inks).map(([look, ink]) => (
          <marker
            key={look}
            id={`${id}-${look}`}
            viewBox="0 0 8 8"
            refX={6.5}
            refY={4}
            markerWidth={8}
            markerHeight={8}
            markerUnits="userSpaceOnUse"
            orient="auto"
          >
            <path d="M0.5 0.5L7.5 4L0.5 7.5Z" fill={ink} />
          </marker>
        ))}
      </defs>
      {frames.map((box) => (
        <FrameShape
          key={box.kind === 'fold' ? 'fold' : box.frame}
          box={box}
          width={frameWidth}
          nameWidth={nameWidth}
          onName={onName}
          onUnfold={onUnfoldStack}
        />
      ))}
      {boxes.map((box) => (
        <BoxShape key={box.thing} {...box} onMade={onMade} onFold={onFold} />
      ))}
      {arrows.map(({ key, path, look }) => (
        <path
          key={key}
          d={path}
          fill="none"
          stroke={inks[look]}
          strokeWidth={look === 'changed' ? 2 : 1.3}
          markerEnd={`url(#${id}-${look})`}
          pointerEvents="none"
        />
      ))}
    </svg>
  );
}
