import { Button } from '../../ui/Button.tsx';
import { emptyFilter, type CatalogueFilter } from '../routes.ts';
import styles from './NothingFound.module.css';

interface NothingFoundProps {
  readonly filter: CatalogueFilter;
  /** Words of the search that find something alone. */
  readonly alone: readonly string[];
  /** Null where all exercises were searched. */
  readonly pathTitle: string | null;
  readonly onChange: (filter: CatalogueFilter) => void;
}

/** What was asked for too much, and every way on with one press. */
export function NothingFound({ filter, alone, pathTitle, onChange }: NothingFoundProps) {
  const { words, path } = filter;
  const isSearched = words.trim() !== '';
  const isFiltered = Object.values({ ...filter, words: '', path: null }).some(Boolean);
  const all = { ...emptyFilter, path };
  return (
    <div className={styles['nothing']}>
      <h2>{pathTitle === null ? 'No exercise matches' : 'No exercise of this path matches'}</h2>
      <p>{adviceOn(isSearched, isFiltered)}</p>
      <div className={styles['ways']}>
        {alone.map((word) => (
          <Button key={word} onClick={() => onChange({ ...filter, words: word })}>
            {`Search “${word}” alone`}
          </Button>
        ))}
        {isSearched && isFiltered && (
          <Button onClick={() => onChange({ ...all, words })}>Leave out the filters</Button>
        )}
        {pathTitle !== null && (
          <Button onClick={() => onChange({ ...filter, path: null })}>Search all topics</Button>
        )}
        <Button onClick={() => onChange(all)}>
          {pathTitle === null ? 'Show all exercises' : `Show “${pathTitle}”`}
        </Button>
      </div>
    </div>
  );
}

function adviceOn(isSearched: boolean, isFiltered: boolean): string {
  if (!isSearched) return 'No exercise fits all of these filters. Leave one of them out.';
  const words = 'Titles, tasks and explanations were searched. Try another word, or fewer';
  return isFiltered ? `${words}, or leave out the filters.` : `${words}.`;
}
