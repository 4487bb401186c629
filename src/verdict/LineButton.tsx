import styles from './LineButton.module.css';

interface LineButtonProps {
  readonly line: number;
  readonly onGoToLine: (line: number) => void;
  readonly words?: string;
}

/** Shows a line in the editor. */
export function LineButton({ line, onGoToLine, words = `Line ${line}` }: LineButtonProps) {
  return (
    <button type="button" className={styles['line']} onClick={() => onGoToLine(line)}>
      {words}
    </button>
  );
}
