import { partName, type LearningPath } from '../../domain/learning-path.ts';
import type { Progress } from '../../session/session-state.ts';
import { partId } from './sections.ts';
import { SolvedCount } from './SolvedCount.tsx';
import styles from './SideNav.module.css';

interface PathNavProps {
  readonly path: LearningPath;
  readonly progress: ReadonlyMap<string, Progress>;
  /** Number of the part to go on in, from 0; null when all is done. */
  readonly current: number | null;
}

/** The parts of a path with how much of each is solved; choosing one goes to it. */
export function PathNav({ path, progress, current }: PathNavProps) {
  return (
    <nav aria-label={path.title} className={styles['nav']}>
      <ul>
        {path.parts.map(({ title, exercises }, place) => (
          <li key={title}>
            <button
              type="button"
              aria-current={place === current ? 'step' : undefined}
              onClick={() => goTo(partId(place))}
            >
              <span className={styles['part']}>{partName(path, place)}</span>
              <span>{title}</span>
              <SolvedCount
                solved={exercises.filter((slug) => progress.get(slug) === 'solved').length}
                all={exercises.length}
              />
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** A filter may have left the part out. */
function goTo(id: string): void {
  const heading = document.getElementById(id);
  heading?.scrollIntoView();
  heading?.focus({ preventScroll: true });
}
