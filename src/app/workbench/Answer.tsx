import type { ExerciseBody } from '../../domain/exercise.ts';
import { Markdown } from '../../ui/Markdown.tsx';
import { PythonCode } from '../../ui/PythonCode.tsx';
import styles from './Answer.module.css';

/** The interview answer and the reference solution. */
export function Answer({ body }: { readonly body: ExerciseBody }) {
  return (
    <>
      {body.explanation !== null && (
        <section aria-labelledby="explanation" className={styles['part']}>
          <h2 id="explanation">Explanation</h2>
          <Markdown text={body.explanation} />
        </section>
      )}
      {body.solution !== null && (
        <section aria-labelledby="reference-solution" className={styles['part']}>
          <h2 id="reference-solution">Reference solution</h2>
          <PythonCode code={body.solution.trimEnd()} />
        </section>
      )}
    </>
  );
}
