import { memo } from 'react';
import type { FrameNumber, Held } from '../../domain/trace.ts';
import type { WalkState } from '../model/walk.ts';
import { heldText, objectName, thingText } from './thing-text.ts';
import styles from './StateText.module.css';

interface StateTextProps {
  readonly state: WalkState;
  /** The objects that are drawn. */
  readonly shown: readonly number[];
  readonly onName: (frame: FrameNumber, name: string) => void;
  readonly onMade: (thing: number) => void;
  /** Only to be read: nothing in it can be reached with the keyboard. */
  readonly isPlain: boolean;
}

/** Frames and objects in words: what the drawing shows, for whoever reads or listens. */
export const StateText = memo(function StateText(props: StateTextProps) {
  const { state, shown, onName, onMade, isPlain } = props;
  const { stack, frames, names, lines, things, changed } = state;
  return (
    <div className={styles['text']}>
      <h2>Frames</h2>
      <ul>
        {stack.map((frame, depth) => {
          const called = frames.get(frame)?.function ?? '';
          const isCurrent = depth === stack.length - 1;
          const rows = [...(names.get(frame) ?? [])];
          return (
            <li key={frame}>
              <p>
                {called === '' ? 'Module' : called}
                <span>{`, line ${lines.get(frame) ?? '–'}${isCurrent ? ', current' : ''}`}</span>
              </p>
              <ul aria-label={called === '' ? 'Names of the module' : `Names of ${called}`}>
                {rows.map(([name, held]) => (
                  <NameRow
                    key={name}
                    name={name}
                    text={heldText(held, things)}
                    isChanged={changed.names.get(frame)?.has(name) === true}
                    onGo={isPlain ? null : () => onName(frame, name)}
                  />
                ))}
                {isCurrent && <Outcome state={state} />}
              </ul>
            </li>
          );
        })}
      </ul>
      {shown.length > 0 && <h2>Objects</h2>}
      <ul>
        {shown.map((number) => {
          const thing = things.get(number);
          if (thing === undefined) return null;
          const change = changed.things.get(number);
          const mark = change === undefined ? '' : change.before === null ? 'new' : 'changed';
          return (
            <NameRow
              key={number}
              name={objectName(number, things)}
              text={thingText(thing, things)}
              isChanged={change !== undefined}
              mark={mark}
              tip="Go to where it was made"
              onGo={isPlain ? null : () => onMade(number)}
            />
          );
        })}
      </ul>
    </div>
  );
});

interface NameRowProps {
  readonly name: string;
  readonly text: string;
  readonly isChanged: boolean;
  readonly mark?: string;
  readonly tip?: string;
  readonly onGo: (() => void) | null;
}

/** Kept, because most rows stay as they are from one step to the next. */
const NameRow = memo(function NameRow(props: NameRowProps) {
  const {
    name,
    text,
    isChanged,
    mark = 'changed',
    tip = 'Go to where it last changed',
    onGo,
  } = props;
  return (
    <li className={styles['row']} data-changed={isChanged}>
      {onGo === null ? (
        <code>{name}</code>
      ) : (
        <button type="button" title={tip} onClick={onGo}>
          <code>{name}</code>
        </button>
      )}
      <span className={styles['colon']}>: </span>
      <code>{text}</code>
      {isChanged && <em>{` (${mark})`}</em>}
    </li>
  );
});

function Outcome({ state: { event, value, error, things } }: { readonly state: WalkState }) {
  const row = (label: string, held: Held) => (
    <li className={styles['row']}>
      {`${label} `}
      <code>{heldText(held, things)}</code>
    </li>
  );
  if (value !== null) return row(event === 'yield' ? 'yields' : 'returns', value);
  return error === null ? null : row('raises', error);
}
