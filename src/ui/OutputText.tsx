import { PrintedText } from './PrintedText.tsx';
import styles from './OutputText.module.css';

/** What a program printed, as a terminal shows it, in a box that scrolls by itself. */
export function OutputText({ text, label }: { readonly text: string; readonly label: string }) {
  return (
    <figure className={styles['output']}>
      <figcaption>{label}</figcaption>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrollable boxes must be reachable by keyboard */}
      <div tabIndex={0}>
        <PrintedText text={text} />
      </div>
    </figure>
  );
}
