import { questions } from '../../../catalog/catalog.ts';
import type { ExerciseEntry } from '../../../domain/exercise.ts';
import { ReportLink } from '../../ReportLink.tsx';
import { catalogueHref } from '../../routes.ts';
import styles from './TaskFoot.module.css';

/** Which questions of an interview this exercise answers, and where to say that something is wrong with it. */
export function TaskFoot({ entry }: { readonly entry: ExerciseEntry }) {
  const asked = questions.filter(({ id }) => entry.questions.includes(id));
  return (
    <footer className={styles['foot']}>
      {asked.map(({ id, title }) => (
        <p key={id}>
          {`Interview question ${id}: `}
          <a href={catalogueHref({ question: id })}>{title}</a>
        </p>
      ))}
      <ReportLink entry={entry}>Report a problem with this exercise</ReportLink>
    </footer>
  );
}
