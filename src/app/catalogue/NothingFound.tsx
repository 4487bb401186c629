import { Button } from '../../ui/Button.tsx';
import styles from './NothingFound.module.css';

interface NothingFoundProps {
  /** Null where all exercises were searched. */
  readonly pathTitle: string | null;
  readonly onSearchAll: () => void;
  readonly onClear: () => void;
}

export function NothingFound({ pathTitle, onSearchAll, onClear }: NothingFoundProps) {
  return (
    <div className={styles['nothing']}>
      <h2>{pathTitle === null ? 'No exercise matches' : 'No exercise of this path matches'}</h2>
      <p>Try fewer words, or leave out a filter.</p>
      <div className={styles['ways']}>
        {pathTitle !== null && <Button onClick={onSearchAll}>Search all topics</Button>}
        <Button onClick={onClear}>
          {pathTitle === null ? 'Show all exercises' : `Show “${pathTitle}”`}
        </Button>
      </div>
    </div>
  );
}
