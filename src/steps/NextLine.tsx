import styles from './StepsView.module.css';

interface NextLineProps {
  readonly source: string;
  readonly line: number;
  readonly isLine: boolean;
}

/** The line that comes next, for whoever does not see the editor. */
export function NextLine({ source, line, isLine }: NextLineProps) {
  const text = source.split('\n')[line - 1]?.trim() ?? '';
  if (!isLine || text === '') return null;
  return (
    <p className={styles['next']}>
      {'Next: '}
      <code>{text}</code>
    </p>
  );
}
