import type { RaisedException, Traceback, TracebackFrame } from '../domain/verdict.ts';
import { visibleText } from '../ui/visible-text.ts';
import { LineButton } from './LineButton.tsx';
import styles from './TracebackView.module.css';

interface TracebackViewProps {
  readonly traceback: Traceback;
  readonly onGoToLine: (line: number) => void;
  /** What was raised last is said already. */
  readonly isSaid?: boolean;
}

const leads = { cause: 'It was the cause of:', context: 'While it was handled, this came:' };

/** The learner's own frames, outermost first, and what was raised; each frame leads to its line. */
export function TracebackView({ traceback, onGoToLine, isSaid = false }: TracebackViewProps) {
  return (
    <div className={styles['traceback']}>
      {traceback.map((raised, index) => (
        <Raised
          // oxlint-disable-next-line react/no-array-index-key -- the exceptions of one chain never move
          key={index}
          raised={raised}
          isSaid={isSaid && index === traceback.length - 1}
          onGoToLine={onGoToLine}
        />
      ))}
    </div>
  );
}

interface RaisedProps {
  readonly raised: RaisedException;
  readonly isSaid: boolean;
  readonly onGoToLine: (line: number) => void;
}

function Raised({ raised, isSaid, onGoToLine }: RaisedProps) {
  const { type, message, frames, leadsTo } = raised;
  return (
    <>
      {frames.length > 0 && (
        <ol>
          {frames.map((frame, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- the frames of one traceback never move
            <Frame key={index} frame={frame} onGoToLine={onGoToLine} />
          ))}
        </ol>
      )}
      {type !== '' && !isSaid && (
        <p className={styles['raised']}>
          <code>{type}</code>
          {message !== '' && <span>{visibleText(`: ${message}`)}</span>}
        </p>
      )}
      {leadsTo !== null && <p className={styles['leads']}>{leads[leadsTo]}</p>}
    </>
  );
}

interface FrameProps {
  readonly frame: TracebackFrame;
  readonly onGoToLine: (line: number) => void;
}

function Frame({ frame, onGoToLine }: FrameProps) {
  const inFunction = frame.function !== '<module>';
  return (
    <li>
      <p>
        <LineButton line={frame.line} onGoToLine={onGoToLine} />
        {inFunction && (
          <>
            {' in '}
            <code>{frame.function}</code>
          </>
        )}
      </p>
      <pre>
        <FailingCode frame={frame} />
      </pre>
      {frame.repeated > 0 && (
        <p className={styles['leads']}>{`The same ${frame.repeated} more times.`}</p>
      )}
    </li>
  );
}

/** A line of code with the part marked that failed, as Python underlines it. */
function FailingCode({ frame: { code, failing } }: { readonly frame: TracebackFrame }) {
  if (failing === undefined) return code;
  return (
    <>
      {code.slice(0, failing.start)}
      <mark>{code.slice(failing.start, failing.end)}</mark>
      {code.slice(failing.end)}
    </>
  );
}
