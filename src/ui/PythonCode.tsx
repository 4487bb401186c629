import { fenced } from './example-text.ts';
import { isLight } from './markdown-cost.ts';
import { Markdown } from './Markdown.tsx';
import { StretchedText } from './StretchedText.tsx';
import styles from './Markdown.module.css';

/** Python source, coloured unless it is very long; `bare` leaves out the frame and Copy. */
export function PythonCode({
  code,
  bare = false,
}: {
  readonly code: string;
  readonly bare?: boolean;
}) {
  const text = fenced(code, 'python');
  if (isLight(text)) return <Markdown text={text} bare={bare} />;
  return (
    <div className={styles['bare']}>
      <pre>
        <StretchedText text={code} />
      </pre>
    </div>
  );
}
