import type { FoundPlace } from '../../catalog/full-search.ts';
import type { Marks } from '../../catalog/marked-text.ts';
import { MarkedText } from './MarkedText.tsx';
import styles from './FoundPlaces.module.css';

interface FoundPlacesProps {
  readonly places: readonly FoundPlace[];
  readonly marks: Marks;
}

/** Where the words were found that the row does not show by itself. */
export function FoundPlaces({ places, marks }: FoundPlacesProps) {
  return places.map((place) => (
    <span key={place.kind} className={styles['place']}>
      {place.kind === 'explanation' ? (
        'In the explanation'
      ) : (
        <>
          {leads[place.kind]} <MarkedText text={place.text} marks={marks} />
        </>
      )}
    </span>
  ));
}

const leads = { question: 'Interview question', topic: 'Topic:', task: 'In the task:' } as const;
