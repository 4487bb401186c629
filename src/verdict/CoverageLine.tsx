import { CodeXml, ScanLine } from 'lucide-react';
import { Button } from '../ui/Button.tsx';
import styles from './CoverageLine.module.css';

/** Which lines the tests ran, on demand. */
export interface CoverageChoice {
  /** What was counted, as a sentence; null where it is not asked for. */
  readonly sentence: string | null;
  readonly isBusy: boolean;
  readonly onToggle: () => void;
  /** Goes to the lines; null where they are in sight. */
  readonly onShow: (() => void) | null;
}

export function CoverageLine({ sentence, isBusy, onToggle, onShow }: CoverageChoice) {
  return (
    <div className={styles['line']}>
      <Button
        look="quiet"
        icon={<ScanLine />}
        tip="Which of your lines the tests ran, and how often"
        aria-pressed={sentence !== null}
        aria-disabled={isBusy}
        onClick={() => {
          if (!isBusy) onToggle();
        }}
      >
        Coverage
      </Button>
      {sentence !== null && onShow && (
        <Button look="quiet" icon={<CodeXml />} onClick={onShow}>
          Show the lines
        </Button>
      )}
      {/* The region has one status, which is the verdict. */}
      <p aria-live="polite">{sentence}</p>
    </div>
  );
}
