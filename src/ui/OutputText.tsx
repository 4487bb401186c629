import { StretchedText } from './StretchedText.tsx';
import styles from './OutputText.module.css';

/** What a program printed, exactly, in a box that scrolls by itself. */
export function OutputText({ text, label }: { readonly text: string; readonly label: string }) {
  return (
    <figure className={styles['output']}>
      <figcaption>{label}</figcaption>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrollable boxes must be reachable by keyboard */}
      <pre tabIndex={0}>
        <StretchedText text={text} />
      </pre>
    </figure>
  );
}
