import type { ExerciseBody } from '../../../domain/exercise.ts';
import { Markdown } from '../../../ui/Markdown.tsx';
import { PythonCode } from '../../../ui/PythonCode.tsx';
import styles from './Answer.module.css';

/** Where the answer begins; null while it is not shown. */
export const answerHeading = (): HTMLElement | null =>
  document.querySelector<HTMLElement>('#explanation, #reference-solution');

/** The interview answer and the reference solution. */
export function Answer({ body }: { readonly body: ExerciseBody }) {
  return (
    <>
      {body.explanation !== null && (
        <section aria-labelledby="explanation" className={styles['part']}>
          <h2 id="explanation" tabIndex={-1}>
            Explanation
          </h2>
          <Markdown text={body.explanation} />
        </section>
      )}
      {body.solution !== null && (
        <section aria-labelledby="reference-solution" className={styles['part']}>
          <h2 id="reference-solution" tabIndex={-1}>
            Reference solution
          </h2>
          <PythonCode code={body.solution.trimEnd()} />
        </section>
      )}
    </>
  );
}
