import { memo, useId, useState } from 'react';
import type { ReactNode } from 'react';
import { ChevronRight, CircleCheck, CircleX } from 'lucide-react';
import { compares, type ExampleResult } from '../../../../domain/run.ts';
import { PythonCode } from '../../../../ui/PythonCode.tsx';
import { PrintedText } from '../../../../ui/PrintedText.tsx';
import { ExampleDifference } from './ExampleDifference.tsx';
import styles from './ExampleList.module.css';

interface ExampleListProps {
  readonly examples: readonly ExampleResult[];
  readonly onGoToLine: (line: number) => void;
}

/** The prompt's examples: those that came out as shown in one line, the first other one open. */
export const ExampleList = memo(function ExampleList({ examples, onGoToLine }: ExampleListProps) {
  const matched = examples.filter((example) => example.matched);
  const asShown = matched.filter(compares).length;
  const different = examples.filter((example) => !example.matched);
  return (
    <section className={styles['examples']} aria-label="Examples of the task">
      {asShown > 0 && (
        <Fold head={<Matched count={asShown} />} matched>
          {matched.map((example, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- examples are only added at the end
            <MatchedExample key={index} example={example} />
          ))}
        </Fold>
      )}
      {different.map((example, index) => (
        <Fold
          // oxlint-disable-next-line react/no-array-index-key -- examples are only added at the end
          key={index}
          open={index === 0}
          matched={false}
          head={<Different example={example} />}
        >
          <ExampleDifference example={example} onGoToLine={onGoToLine} />
        </Fold>
      ))}
    </section>
  );
});

interface FoldProps {
  readonly head: ReactNode;
  readonly open?: boolean;
  readonly matched: boolean;
  readonly children: ReactNode;
}

/** A line that opens what belongs to it. */
function Fold({ head, open = false, matched, children }: FoldProps) {
  const [isOpen, setOpen] = useState(open);
  const details = useId();
  return (
    <div className={styles['fold']} data-matched={matched}>
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={details}
        onClick={() => setOpen(!isOpen)}
      >
        <ChevronRight className={styles['chevron']} aria-hidden />
        {head}
      </button>
      <div id={details} hidden={!isOpen} className={styles['details']}>
        {isOpen && children}
      </div>
    </div>
  );
}

function Matched({ count }: { readonly count: number }) {
  return (
    <>
      <CircleCheck className={styles['mark']} aria-hidden />
      <span className={styles['words']}>
        {count === 1 ? '1 example came out as shown' : `${count} examples came out as shown`}
      </span>
    </>
  );
}

function Different({ example }: { readonly example: ExampleResult }) {
  const [first = '', ...rest] = example.source.trimEnd().split('\n');
  return (
    <>
      <CircleX className={styles['mark']} aria-hidden />
      <code className={styles['words']}>{rest.length === 0 ? first : `${first} …`}</code>
      <span className={styles['word']}>Different</span>
    </>
  );
}

function MatchedExample({ example: { source, got } }: { readonly example: ExampleResult }) {
  return (
    <div className={styles['matched']}>
      <PythonCode code={source.trimEnd()} bare />
      {got !== '' && <PrintedText text={got} />}
    </div>
  );
}
