import styles from './StepsView.module.css';

interface NextLineProps {
  /** Without its indentation. */
  readonly text: string;
  readonly isLine: boolean;
  /** It is a `with` again, whose block is over. */
  readonly isLeft: boolean;
}

/** The line that comes next, for whoever does not see the editor. */
export function NextLine({ text, isLine, isLeft }: NextLineProps) {
  if (!isLine || text === '') return <p className={styles['next']} />;
  return (
    <p className={styles['next']}>
      {isLeft ? 'Next: leaves ' : 'Next: '}
      <code>{text}</code>
    </p>
  );
}
