import { useDeferredValue, useState } from 'react';
import type { ExerciseBody } from '../../../domain/exercise.ts';
import { Button } from '../../../ui/Button.tsx';
import { Markdown } from '../../../ui/Markdown.tsx';
import { PythonCode } from '../../../ui/PythonCode.tsx';
import { DiffView } from '../../../verdict/DiffView.tsx';
import { useSessionState } from '../context/session-context.ts';
import styles from './Answer.module.css';

const heading = (id: string) => document.querySelector<HTMLElement>(`#${id}`);

/** Where the answer begins; null while it is not shown. */
export const answerHeading = (): HTMLElement | null =>
  heading('reference-solution') ?? heading('explanation');

/** Where the words of the answer begin. */
export const explanationHeading = (): HTMLElement | null =>
  heading('explanation') ?? heading('reference-solution');

/** The reference solution and the interview answer. */
export function Answer({ body }: { readonly body: ExerciseBody }) {
  return (
    <>
      {body.solution !== null && <Solution solution={body.solution} starter={body.starter} />}
      {body.explanation !== null && (
        <section aria-labelledby="explanation" className={styles['part']}>
          <h2 id="explanation" tabIndex={-1}>
            Explanation
          </h2>
          <Markdown text={body.explanation} below />
        </section>
      )}
    </>
  );
}

interface SolutionProps {
  readonly solution: string;
  readonly starter: string;
}

/** As git shows what becomes of a text: what goes is yours, and what comes the solution's. */
const names = { expected: 'yours', actual: 'the solution' };
const sides = { ...names, captions: names };

function Solution({ solution, starter }: SolutionProps) {
  const text = useSessionState(({ shared, draft }) => shared ?? draft);
  const own = useDeferredValue(text).trimEnd();
  const code = solution.trimEnd();
  const [comparing, setComparing] = useState(false);
  const canCompare = own !== starter.trimEnd() && own !== code;
  return (
    <section aria-labelledby="reference-solution" className={styles['part']}>
      <div className={styles['head']}>
        <h2 id="reference-solution" tabIndex={-1}>
          Reference solution
        </h2>
        {canCompare && (
          <Button aria-pressed={comparing} onClick={() => setComparing(!comparing)}>
            Compare with yours
          </Button>
        )}
      </div>
      {comparing && canCompare ? (
        <DiffView expected={own} actual={code} sides={sides} />
      ) : (
        <PythonCode code={code} />
      )}
    </section>
  );
}
