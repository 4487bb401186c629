import { missingModuleSentence } from '../../../../domain/missing-module.ts';
import type { ExampleResult } from '../../../../domain/run.ts';
import { PythonCode } from '../../../../ui/PythonCode.tsx';
import { SentenceText } from '../../../../ui/SentenceText.tsx';
import { visibleText } from '../../../../ui/visible-text.ts';
import { DiffView } from '../../../../verdict/DiffView.tsx';
import { Meaning } from '../../../../verdict/Meaning.tsx';
import { TracebackView } from '../../../../verdict/TracebackView.tsx';
import { useMeanings } from '../../../../verdict/use-meanings.ts';
import styles from './ExampleDifference.module.css';

interface ExampleDifferenceProps {
  readonly example: ExampleResult;
  readonly onGoToLine: (line: number) => void;
}

/** What the prompt shows of an example against what came; an exception as in the results. */
export function ExampleDifference({ example, onGoToLine }: ExampleDifferenceProps) {
  const { source, want, got, traceback } = example;
  const isLong = source.trimEnd().includes('\n');
  return (
    <div className={styles['difference']}>
      {isLong && <PythonCode code={source.trimEnd()} bare />}
      {traceback === null && want !== '' && got !== '' ? (
        <DiffView expected={visibleText(want)} actual={visibleText(got)} />
      ) : (
        <dl className={styles['pair']}>
          <dt>expected</dt>
          <dd>
            <Shown text={want} />
          </dd>
          <dt>got</dt>
          <dd>
            {(traceback === null || got !== '') && <Shown text={got} />}
            {traceback !== null && <Raised traceback={traceback} onGoToLine={onGoToLine} />}
          </dd>
        </dl>
      )}
    </div>
  );
}

const Shown = ({ text }: { readonly text: string }) =>
  text === '' ? 'nothing' : <pre>{visibleText(text.replace(/\n$/, ''))}</pre>;

interface RaisedProps {
  readonly traceback: NonNullable<ExampleResult['traceback']>;
  readonly onGoToLine: (line: number) => void;
}

function Raised({ traceback, onGoToLine }: RaisedProps) {
  const missing = missingModuleSentence(traceback);
  const meanings = useMeanings(true);
  return (
    <>
      <TracebackView traceback={traceback} onGoToLine={onGoToLine} />
      <Meaning sentence={meanings?.tracebackMeaning(traceback) ?? null} />
      {missing.length > 0 && (
        <p>
          <SentenceText sentence={missing} />
        </p>
      )}
    </>
  );
}
