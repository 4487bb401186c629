import { margin } from './layout.ts';
import { textStart } from './frame-boxes.ts';
import type { FrameBox, FrameRow } from './frame-boxes.ts';
import type { FrameNumber } from '../../domain/trace.ts';
import { header, row, size } from './metrics.ts';

interface FrameShapeProps {
  readonly box: FrameBox;
  readonly width: number;
  readonly nameWidth: number;
  readonly onName: (frame: FrameNumber, name: string) => void;
  readonly onUnfold: () => void;
}

/** A call with its names. The listeners serve the pointer alone: the text beside it has buttons. */
export function FrameShape({ box, width, nameWidth, onName, onUnfold }: FrameShapeProps) {
  const place = `translate(${margin.left} ${box.y})`;
  if (box.kind === 'fold') {
    return (
      <g transform={place} data-press="true" onClick={onUnfold}>
        <title>Show all calls</title>
        <rect
          x={0.5}
          y={0.5}
          width={width - 1}
          height={box.height - 1}
          rx={6}
          fill="var(--surface-0)"
          stroke="var(--line-strong)"
          strokeDasharray="4 3"
        />
        <text x={12} y={box.height / 2 + 4} fontSize={size.small} fill="var(--accent)">
          {`… ${box.count.toLocaleString('en')} more calls`}
        </text>
      </g>
    );
  }
  const { title, line, isCurrent, rows, height, frame } = box;
  return (
    <g transform={place} data-frame={frame}>
      <rect
        x={0.5}
        y={0.5}
        width={width - 1}
        height={height - 1}
        rx={6}
        fill={isCurrent ? 'var(--surface-0)' : 'var(--surface-1)'}
        stroke={isCurrent ? 'var(--accent)' : 'var(--control-line)'}
        strokeWidth={isCurrent ? 1.5 : 1}
      />
      <text
        x={12}
        y={16}
        fontSize={size.value}
        fontWeight={isCurrent ? 700 : 500}
        fill={isCurrent ? 'var(--accent)' : 'var(--text-2)'}
      >
        {isCurrent ? `▸ ${title}` : title}
      </text>
      {line !== null && (
        <text x={width - 12} y={16} fontSize={size.small} textAnchor="end" fill="var(--text-3)">
          {`line ${line}`}
        </text>
      )}
      {rows.map((one, at) => (
        <RowShape
          key={`${one.kind} ${one.name}`}
          row={one}
          y={header + 2 + at * row}
          width={width}
          nameWidth={nameWidth}
          onName={() => onName(frame, one.name)}
        />
      ))}
    </g>
  );
}

interface RowShapeProps {
  readonly row: FrameRow;
  readonly y: number;
  readonly width: number;
  readonly nameWidth: number;
  readonly onName: () => void;
}

function RowShape({ row: shown, y, width, nameWidth, onName }: RowShapeProps) {
  const { kind, label, held, text, full, isChanged } = shown;
  const ink = kind === 'error' ? 'var(--fail)' : 'var(--text-1)';
  const isName = kind === 'name';
  return (
    <g data-press={isName} onClick={isName ? onName : undefined}>
      {isName ? (
        <title>{`${full === null ? shown.name : `${shown.name} = ${full}`}: go to where it last changed`}</title>
      ) : (
        full !== null && <title>{full}</title>
      )}
      <rect
        x={4}
        y={y + 1}
        width={width - 8}
        height={row - 2}
        rx={3}
        fill={
          isChanged ? (kind === 'error' ? 'var(--fail-soft)' : 'var(--accent-soft)') : 'transparent'
        }
      />
      {isChanged && (
        <rect
          x={4}
          y={y + 1}
          width={3}
          height={row - 2}
          rx={1.5}
          fill={kind === 'error' ? 'var(--fail)' : 'var(--accent)'}
        />
      )}
      <text
        x={12}
        y={y + row / 2 + 4.5}
        fontSize={size.value}
        fontStyle={isName ? 'normal' : 'italic'}
        fill={held === null ? 'var(--text-3)' : kind === 'error' ? ink : 'var(--text-2)'}
      >
        {label}
      </text>
      <text
        x={textStart(kind, { name: nameWidth })}
        y={y + row / 2 + 4.5}
        fontSize={size.value}
        fontWeight={isChanged ? 700 : 400}
        fill={held === null ? 'var(--text-3)' : ink}
      >
        {text}
      </text>
      {typeof held === 'number' && (
        <circle
          cx={width - 16}
          cy={y + row / 2}
          r={isChanged ? 4 : 3.5}
          fill={isChanged ? 'var(--accent)' : 'var(--text-2)'}
        />
      )}
    </g>
  );
}
