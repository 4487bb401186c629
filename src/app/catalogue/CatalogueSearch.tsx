import { Search } from 'lucide-react';
import type { RefObject } from 'react';
import { questions, topics } from '../../catalog/catalog.ts';
import { Status } from '../../ui/Status.tsx';
import { difficulties, progressChoices } from '../routes.ts';
import type { CatalogueFilter } from '../routes.ts';
import { difficultyWords, progressChoiceWords } from './progress-words.ts';
import { FilterSelect } from './FilterSelect.tsx';
import styles from './CatalogueSearch.module.css';

interface CatalogueSearchProps {
  readonly ref: RefObject<HTMLInputElement | null>;
  readonly filter: CatalogueFilter;
  readonly onChange: (filter: CatalogueFilter) => void;
  readonly found: number;
  /** The field is about to be used. */
  readonly onFocus: () => void;
}

/** Where what is found would lie under the screen keyboard, the field goes to the top. */
const small = '(max-width: 767px)';

const topicOptions = topics.map(({ slug, title }) => ({ value: slug, name: title }));
const questionOptions = questions.map(({ id, title }) => ({ value: id, name: `${id} · ${title}` }));

export function CatalogueSearch({ ref, filter, onChange, onFocus, found }: CatalogueSearchProps) {
  const asked = questions.find(({ id }) => id === filter.question);
  return (
    <search className={styles['search']}>
      <label className={styles['field']}>
        <Search aria-hidden />
        <input
          ref={ref}
          type="search"
          aria-label="Search the exercises"
          placeholder="For example: recursion, O(n), easy"
          value={filter.words}
          onFocus={(event) => {
            onFocus();
            if (matchMedia(small).matches) event.currentTarget.parentElement?.scrollIntoView();
          }}
          onChange={(event) => onChange({ ...filter, words: event.currentTarget.value })}
        />
        <kbd aria-hidden>/</kbd>
      </label>
      <div
        className={styles['filters']}
        // A wide window has the topics beside the rows, unless the parts of a path are there.
        data-topics={filter.path === null ? 'beside' : 'here'}
      >
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
          options={progressChoices.map((value) => ({ value, name: progressChoiceWords[value] }))}
          onChange={(progress) => onChange({ ...filter, progress })}
        />
        <FilterSelect
          label="Question"
          all="Any question"
          value={filter.question}
          options={questionOptions}
          onChange={(question) => onChange({ ...filter, question })}
        />
        <FilterSelect
          label="Topic"
          all="All topics"
          value={filter.topic}
          options={topicOptions}
          onChange={(topic) => onChange({ ...filter, topic })}
        />
        <Status className={styles['count']}>
          {found === 1 ? '1 exercise' : `${found} exercises`}
        </Status>
      </div>
      {asked !== undefined && (
        <p className={styles['question']}>{`Interview question ${asked.id}: ${asked.title}`}</p>
      )}
    </search>
  );
}
