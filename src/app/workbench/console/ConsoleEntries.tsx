import { memo } from 'react';
import { CircleCheck, CircleX } from 'lucide-react';
import type { ExampleResult } from '../../../domain/run.ts';
import type { ConsoleEntry } from '../../../session/session-state.ts';
import { PythonCode } from '../../../ui/PythonCode.tsx';
import { visibleText } from '../../../ui/visible-text.ts';
import { consoleBlocks } from './console-blocks.ts';
import { StretchedText } from '../../../ui/StretchedText.tsx';
import styles from './ConsoleEntries.module.css';

/** The console in order: stretches of text, and examples between them. */
export const ConsoleEntries = memo(function ConsoleEntries({
  entries,
}: {
  readonly entries: readonly ConsoleEntry[];
}) {
  return consoleBlocks(entries).map((block, index) =>
    block.kind === 'example' ? (
      // oxlint-disable-next-line react/no-array-index-key -- the console only grows at its end
      <Example key={index} example={block.example} />
    ) : (
      // oxlint-disable-next-line react/no-array-index-key -- the console only grows at its end
      <pre key={index} className={styles['text']}>
        {block.pieces.map(({ kind, text }, place) => (
          // oxlint-disable-next-line react/no-array-index-key -- a block only grows at its end
          <span key={place} data-kind={kind} title={titles[kind]}>
            <StretchedText text={text} />
          </span>
        ))}
      </pre>
    ),
  );
});

const titles = {
  stdout: undefined,
  stderr: 'Standard error',
  typed: 'Typed by you',
  dropped: undefined,
};

function Example({ example }: { readonly example: ExampleResult }) {
  const { source, want, got, matched } = example;
  const Icon = matched ? CircleCheck : CircleX;
  return (
    <div className={styles['example']} data-matched={matched}>
      <div className={styles['source']}>
        <PythonCode code={source.trimEnd()} bare />
        <p className={styles['mark']}>
          <Icon aria-hidden />
          {matched ? 'As shown' : 'Different'}
        </p>
      </div>
      {matched ? (
        got !== '' && <pre>{visibleText(got.replace(/\n$/, ''))}</pre>
      ) : (
        <dl>
          <dt>task shows</dt>
          <dd>
            <pre>{want === '' ? 'nothing' : visibleText(want.replace(/\n$/, ''))}</pre>
          </dd>
          <dt>yours shows</dt>
          <dd>
            <pre>{got === '' ? 'nothing' : visibleText(got.replace(/\n$/, ''))}</pre>
          </dd>
        </dl>
      )}
    </div>
  );
}
