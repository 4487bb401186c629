import { Info } from 'lucide-react';
import type { Sentence } from '../domain/sentence.ts';
import { SentenceText } from '../ui/SentenceText.tsx';
import styles from './Meaning.module.css';

/** What an exception means, in plain words; nothing where there are none. */
export function Meaning({ sentence }: { readonly sentence: Sentence | null }) {
  if (sentence === null) return null;
  return (
    <p className={styles['meaning']} data-meaning>
      <Info aria-hidden />
      <span>
        <span className="visually-hidden">In plain words: </span>
        <SentenceText sentence={sentence} />
      </span>
    </p>
  );
}
