import { metricsOf } from '../../../editor/code-metrics.ts';
import { PythonCode } from '../../../ui/PythonCode.tsx';
import { Region } from '../../../ui/Region.tsx';
import styles from './GivenFile.module.css';

interface GivenFileProps {
  readonly name: string;
  readonly text: string;
  /** Pixels. */
  readonly fontSize: number;
}

/** A file that the exercise gives, to be read where the code is written. */
export function GivenFile({ name, text, fontSize }: GivenFileProps) {
  const code = text.replace(/\n$/, '');
  const isPython = name.endsWith('.py');
  return (
    <div className={styles['file']} style={metricsOf(fontSize)}>
      <p className={styles['about']}>
        {isPython ? (
          <>
            Your code can import <code>{moduleName(name)}</code>.
          </>
        ) : (
          'Your code can open this file.'
        )}{' '}
        The file cannot be changed.
      </p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrollable boxes must be reachable by keyboard */}
      <Region label={name} tabIndex={0} className={styles['text']}>
        <pre className={styles['numbers']} aria-hidden>
          {code.split('\n').map((_, index) => `${index + 1}\n`)}
        </pre>
        {isPython ? <PythonCode code={code} bare /> : <pre>{code}</pre>}
      </Region>
    </div>
  );
}

const moduleName = (name: string): string =>
  name.replace(/(?:\/__init__)?\.py$/, '').replaceAll('/', '.');
