import {
  cursorCharLeft,
  cursorCharRight,
  indentLess,
  indentMore,
  redo,
  undo,
} from '@codemirror/commands';
import type { Command, EditorView } from '@codemirror/view';
import { ArrowLeft, ArrowRight, IndentDecrease, IndentIncrease, Redo2, Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { typed } from './touch-typing.ts';
import styles from './KeyRow.module.css';

interface Key {
  readonly name: string;
  readonly shown: ReactNode;
  readonly press: Command;
}

const character = (text: string, name: string): Key => ({
  name,
  shown: text,
  press: (view) => typeText(view, text),
});

const command = (name: string, icon: ReactNode, press: Command): Key => ({
  name,
  shown: icon,
  press,
});

/** What Python is full of, and keyboards on glass hide. */
const keys: readonly Key[] = [
  command('Indent', <IndentIncrease aria-hidden />, indentHere),
  command('Indent less', <IndentDecrease aria-hidden />, indentLess),
  character(':', 'Colon'),
  character('(', 'Round bracket'),
  character(')', 'Closing round bracket'),
  character('[', 'Square bracket'),
  character(']', 'Closing square bracket'),
  character('"', 'Double quote'),
  character("'", 'Single quote'),
  character('=', 'Equals sign'),
  character('_', 'Underscore'),
  character('.', 'Dot'),
  character(',', 'Comma'),
  character('{', 'Curly bracket'),
  character('}', 'Closing curly bracket'),
  character('#', 'Hash'),
  character('<', 'Less than'),
  character('>', 'Greater than'),
  character('*', 'Asterisk'),
  character('\\', 'Backslash'),
  command('Cursor to the left', <ArrowLeft aria-hidden />, cursorCharLeft),
  command('Cursor to the right', <ArrowRight aria-hidden />, cursorCharRight),
  command('Undo', <Undo2 aria-hidden />, undo),
  command('Redo', <Redo2 aria-hidden />, redo),
];

/** Moves the lines by a level; where a line has nothing yet, the cursor goes to the next stop. */
function indentHere(view: EditorView): boolean {
  const { main } = view.state.selection;
  const { from, text } = view.state.doc.lineAt(main.head);
  if (text.trim() !== '') return indentMore(view);
  return typeText(view, ' '.repeat(4 - ((main.head - from) % 4)));
}

function typeText(view: EditorView, text: string): boolean {
  if (view.state.readOnly) return false;
  view.dispatch(typed(view.state, text));
  return true;
}

interface KeyRowProps {
  readonly view: EditorView | null;
}

/** Keys beside those of a keyboard on glass. The keyboard stays where one of them is touched. */
export function KeyRow({ view }: KeyRowProps) {
  return (
    <div role="toolbar" aria-label="Keys" className={styles['keys']}>
      {keys.map(({ name, shown, press }) => (
        <button
          key={name}
          type="button"
          aria-label={name}
          disabled={view === null}
          onPointerDown={(event) => event.preventDefault()}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => {
            if (view === null) return;
            press(view);
            if (!view.hasFocus) view.focus();
          }}
        >
          {shown}
        </button>
      ))}
    </div>
  );
}
