import { Search } from 'lucide-react';
import type { RefObject } from 'react';
import { topics } from '../../catalog/catalog.ts';
import { Status } from '../../ui/Status.tsx';
import { difficulties, progresses } from '../routes.ts';
import type { CatalogueFilter } from '../routes.ts';
import { difficultyWords, progressWords } from './progress-words.ts';
import { FilterSelect } from './FilterSelect.tsx';
import styles from './CatalogueSearch.module.css';

interface CatalogueSearchProps {
  readonly ref: RefObject<HTMLInputElement | null>;
  readonly filter: CatalogueFilter;
  readonly onChange: (filter: CatalogueFilter) => void;
  readonly found: number;
}

export function CatalogueSearch({ ref, filter, onChange, found }: CatalogueSearchProps) {
  return (
    <search className={styles['search']}>
      <label className={styles['field']}>
        <Search aria-hidden />
        <input
          ref={ref}
          type="search"
          aria-label="Search the exercises"
          placeholder="Search, for example “stack” or “A12”"
          value={filter.words}
          onChange={(event) => onChange({ ...filter, words: event.currentTarget.value })}
        />
        <kbd aria-hidden>/</kbd>
      </label>
      <div className={styles['filters']}>
        <FilterSelect
          label="Difficulty"
          all="Any difficulty"
          value={filter.difficulty}
          options={difficulties.map((value) => ({ value, name: difficultyWords[value] }))}
          onChange={(difficulty) => onChange({ ...filter, difficulty })}
        />
        <FilterSelect
          label="Progress"
          all="Any progress"
          value={filter.progress}
          options={progresses.map((value) => ({ value, name: progressWords[value] }))}
          onChange={(progress) => onChange({ ...filter, progress })}
        />
        <FilterSelect
          label="Topic"
          all="All topics"
          value={filter.topic}
          options={topics.map(({ slug, title }) => ({ value: slug, name: title }))}
          onChange={(topic) => onChange({ ...filter, topic })}
        />
        <Status className={styles['count']}>
          {found === 1 ? '1 exercise' : `${found} exercises`}
        </Status>
      </div>
    </search>
  );
}
