import { memo } from 'react';
import type { BoxContent, Cell } from './box-content.ts';
import { header, size } from './metrics.ts';

interface BoxShapeProps {
  readonly thing: number;
  readonly x: number;
  readonly y: number;
  readonly content: BoxContent;
  readonly tags: string;
  readonly onMade: (thing: number) => void;
  readonly onFold: (thing: number) => void;
}

/** An object. The listeners serve the pointer alone: the text beside the drawing has buttons. */
export const BoxShape = memo(function BoxShape(props: BoxShapeProps) {
  const { thing, x, y, content, tags, onMade, onFold } = props;
  const { title, width, height, cells, fold, isNew, isChanged } = content;
  const isMarked = isNew || isChanged;
  return (
    <g transform={`translate(${x} ${y})`} data-thing={thing}>
      {tags !== '' && (
        <text x={2} y={-6} fontSize={size.small} fontWeight={600} fill="var(--accent)">
          {tags}
        </text>
      )}
      <rect width={width} height={height} rx={6} fill="var(--surface-0)" />
      <g data-press="true" onClick={() => onMade(thing)}>
        <title>{`${content.title}: go to where it was made`}</title>
        <path d={topOf(width, height)} fill="var(--surface-2)" />
        <text x={9} y={15} fontSize={size.small} fill="var(--text-2)">
          {title}
        </text>
      </g>
      {isMarked && (
        <text
          x={width - 8}
          y={15}
          fontSize={size.small}
          fontWeight={600}
          textAnchor="end"
          fill="var(--accent)"
        >
          {isNew ? 'new' : '●'}
        </text>
      )}
      {cells.map((cell, place) => (
        // oxlint-disable-next-line react/no-array-index-key -- the cells of one content never move
        <CellShape key={place} cell={cell} />
      ))}
      {cells.map((cell, place) =>
        // Above its neighbours, whose borders it covers.
        // oxlint-disable-next-line react/no-array-index-key -- the cells of one content never move
        cell.isChanged ? <Mark key={place} cell={cell} /> : null,
      )}
      {fold !== null && <Fold cell={fold} onFold={() => onFold(thing)} />}
      <rect
        x={0.5}
        y={0.5}
        width={width - 1}
        height={height - 1}
        rx={5.5}
        fill="none"
        stroke={isMarked ? 'var(--accent)' : 'var(--line-strong)'}
        strokeWidth={isMarked ? 1.5 : 1}
      />
    </g>
  );
});

/** The first line of a box, with its round corners; all of a box that has no more. */
function topOf(width: number, height: number): string {
  const bottom = height > header ? `V${header}H0` : `V${height - 6}a6 6 0 0 1-6 6H6a6 6 0 0 1-6-6`;
  return `M0 6a6 6 0 0 1 6-6H${width - 6}a6 6 0 0 1 6 6${bottom}z`;
}

const isInRow = ({ kind, height }: Cell) => kind === 'value' && height > 24;

function CellShape({ cell }: { readonly cell: Cell }) {
  const { kind, x, y, width, height, text, full, to } = cell;
  if (kind === 'index' && height < 20) {
    return (
      <text
        x={x + width / 2}
        y={y + 11}
        fontSize={size.small - 1}
        textAnchor="middle"
        fill="var(--text-3)"
      >
        {text}
      </text>
    );
  }
  const isBoxed = isInRow(cell);
  return (
    <g>
      {full !== null && <title>{full}</title>}
      {kind !== 'note' &&
        (isBoxed ? (
          <rect
            x={x + 0.5}
            y={y + 0.5}
            width={width}
            height={height - 1}
            fill="var(--surface-0)"
            stroke="var(--control-line)"
          />
        ) : (
          <path d={`M${x} ${y + 0.5}h${width}`} stroke="var(--line)" fill="none" />
        ))}
      {to !== null && (
        <circle cx={x + width - 16} cy={y + height / 2} r={3.5} fill="var(--text-2)" />
      )}
      <text
        x={isBoxed ? x + width / 2 : x + 9}
        y={y + height / 2 + 4.5}
        fontSize={size.value}
        fontWeight={cell.isChanged ? 700 : 400}
        textAnchor={isBoxed ? 'middle' : 'start'}
        fill={kind === 'value' ? 'var(--text-1)' : 'var(--text-3)'}
      >
        {text}
      </text>
    </g>
  );
}

/** Around what a step changed. */
function Mark({ cell: { x, y, width, height, to, text } }: { readonly cell: Cell }) {
  const isInBox = height > 24;
  return (
    <g>
      <rect
        x={x + (isInBox ? 1 : 2)}
        y={y + (isInBox ? 1 : 2)}
        width={width - (isInBox ? 1 : 4)}
        height={height - (isInBox ? 2 : 3)}
        rx={3}
        fill="var(--accent-soft)"
        stroke="var(--accent)"
        strokeWidth={1.5}
      />
      {to !== null && <circle cx={x + width - 16} cy={y + height / 2} r={4} fill="var(--accent)" />}
      <text
        x={isInBox ? x + width / 2 : x + 9}
        y={y + height / 2 + 4.5}
        fontSize={size.value}
        fontWeight={700}
        textAnchor={isInBox ? 'middle' : 'start'}
        fill="var(--text-1)"
      >
        {text}
      </text>
    </g>
  );
}

function Fold({ cell, onFold }: { readonly cell: Cell; readonly onFold: () => void }) {
  const canOpen = cell.kind !== 'note';
  const text = (
    <text
      x={cell.x + 9}
      y={cell.y + cell.height / 2 + 4}
      fontSize={size.small}
      fill={canOpen ? 'var(--accent)' : 'var(--text-3)'}
    >
      {cell.text}
    </text>
  );
  if (!canOpen) return text;
  return (
    <g data-press="true" onClick={onFold}>
      <rect
        x={cell.x + 2}
        y={cell.y + 1}
        width={cell.width - 4}
        height={cell.height - 3}
        rx={3}
        fill="transparent"
      />
      {text}
    </g>
  );
}
