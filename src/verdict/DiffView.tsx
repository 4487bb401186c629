import { useMemo } from 'react';
import { diffModel } from './diff-model.ts';
import type { DiffLine, DiffPiece } from './diff-model.ts';
import styles from './DiffView.module.css';

interface DiffViewProps {
  readonly expected: string;
  readonly actual: string;
  /** What the two are called. */
  readonly sides?: DiffSides;
}

/** What the two are called, in the middle of a sentence and above all lines. */
interface DiffSides {
  readonly expected: string;
  readonly actual: string;
  readonly captions: { readonly expected: string; readonly actual: string };
}

const values: DiffSides = {
  expected: 'expected',
  actual: 'got',
  captions: { expected: 'expected, and missing', actual: 'got, and not expected' },
};

/**
 * What was expected against what came: differences are underlined, or lines are signed and coloured
 * as git does with what goes and what comes.
 */
export function DiffView({ expected, actual, sides = values }: DiffViewProps) {
  const model = useMemo(() => diffModel(expected, actual), [expected, actual]);
  if (model.kind === 'inline') {
    return (
      <dl className={styles['pair']}>
        <dt>{sides.expected}</dt>
        <dd data-side="expected">
          <Pieces pieces={model.expected} />
        </dd>
        <dt>{sides.actual}</dt>
        <dd data-side="actual">
          <Pieces pieces={model.actual} />
        </dd>
      </dl>
    );
  }
  return (
    <figure className={styles['lines']}>
      <figcaption>
        <span data-side="expected">{`− ${sides.captions.expected}`}</span>
        <span data-side="actual">{`+ ${sides.captions.actual}`}</span>
      </figcaption>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrollable boxes must be reachable by keyboard */}
      <div className={styles['scroll']} tabIndex={0}>
        {model.lines.map((line, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- lines of one difference never move
          <Line key={index} line={line} sides={sides} />
        ))}
      </div>
    </figure>
  );
}

function Pieces({ pieces }: { readonly pieces: readonly DiffPiece[] }) {
  return (
    <code>
      {pieces.map(({ text, differs }, index) =>
        // oxlint-disable-next-line react/no-array-index-key -- pieces of one value never move
        differs ? <mark key={index}>{text}</mark> : text,
      )}
    </code>
  );
}

const signs = { both: '', expected: '−', actual: '+' };

interface LineProps {
  readonly line: DiffLine | { readonly skipped: number };
  readonly sides: DiffSides;
}

function Line({ line, sides }: LineProps) {
  if ('skipped' in line) {
    const noun = line.skipped === 1 ? 'equal line' : 'equal lines';
    return <p className={styles['skipped']}>{`${line.skipped} ${noun}`}</p>;
  }
  return (
    <pre data-side={line.side}>
      <span className={styles['sign']} aria-hidden>
        {signs[line.side]}
      </span>
      <span className="visually-hidden">{line.side !== 'both' && `${sides[line.side]}: `}</span>
      {line.pieces === undefined ? line.text : <Pieces pieces={line.pieces} />}
    </pre>
  );
}
