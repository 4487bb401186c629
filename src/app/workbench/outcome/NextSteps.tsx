import { ArrowRight, BookOpen } from 'lucide-react';
import { nextEntry } from '../../../catalog/catalog.ts';
import { Button } from '../../../ui/Button.tsx';
import { ButtonLink } from '../../../ui/ButtonLink.tsx';
import { SolveAgainButton } from '../actions/SolveAgainButton.tsx';
import { catalogueHref, exerciseHref } from '../../routes.ts';
import type { ExerciseSubject } from '../context/exercise-subject.ts';
import styles from './NextSteps.module.css';

interface NextStepsProps {
  readonly subject: ExerciseSubject;
  readonly onShowAnswer: () => void;
  readonly onSolveAgain: () => void;
}

/** What to do after passing, beside the verdict: nobody should have to look for it. */
export function NextSteps({ subject, onShowAnswer, onSolveAgain }: NextStepsProps) {
  const { body, entry, path } = subject;
  const hasAnswer = body.explanation !== null || body.solution !== null;
  const next = entry === null ? null : nextEntry(entry.slug, path);
  const at = path?.slug ?? null;
  return (
    <div className={styles['steps']}>
      {hasAnswer && (
        <Button icon={<BookOpen />} onClick={onShowAnswer}>
          Explanation
        </Button>
      )}
      {entry !== null && (
        <ButtonLink
          look="primary"
          href={next === null ? catalogueHref({ path: at }) : exerciseHref(next.slug, at)}
          {...(next !== null && { title: next.title })}
        >
          {next === null ? (path?.title ?? 'All exercises') : 'Next exercise'}
          <ArrowRight aria-hidden />
        </ButtonLink>
      )}
      <SolveAgainButton onPressed={onSolveAgain} />
    </div>
  );
}
