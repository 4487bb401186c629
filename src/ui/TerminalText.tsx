import { memo } from 'react';
import type { CSSProperties } from 'react';
import type { Part } from '../terminal/parts.ts';
import type { Transcript } from '../terminal/terminal.ts';
import { SpanText } from './SpanText.tsx';
import styles from './TerminalText.module.css';

/** What a terminal shows, as text: it can be selected, wraps, and is read in order. */
export function TerminalText({ transcript }: { readonly transcript: Transcript }) {
  const { dropped, blocks, screen } = transcript;
  return (
    <pre className={styles['text']}>
      {dropped > 0 && <Notice characters={dropped} words="characters are no longer shown" />}
      {blocks.map((block) =>
        block.kind === 'cut' ? (
          <Notice
            key={block.id}
            characters={block.characters}
            words="characters were left out here"
          />
        ) : (
          <PartText key={block.id} part={block} />
        ),
      )}
      {screen.length > 0 && (
        <span className={styles['screen']}>
          {screen.map((part, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- the parts of the screen have no names
            <PartText key={index} part={part} />
          ))}
        </span>
      )}
    </pre>
  );
}

/** What stands for output that is not there. It is no text of the program, and is not copied. */
const Notice = memo(function Notice({
  characters,
  words,
}: {
  readonly characters: number;
  readonly words: string;
}) {
  return (
    <span className={styles['notice']}>{`… ${characters.toLocaleString('en')} ${words} …`}</span>
  );
});

const PartText = memo(function PartText({ part }: { readonly part: Part }) {
  const { spans, lines, standsAlone } = part;
  const content = spans.map((span, index) => (
    // oxlint-disable-next-line react/no-array-index-key -- the spans of one part never move
    <SpanText key={index} span={span} />
  ));
  if (!standsAlone) return content;
  // Close to what it will be: what is scrolled to should not move when it is laid out.
  const style = { '--lines': lines } as CSSProperties;
  return (
    <span className={styles['lines']} style={style}>
      {content}
    </span>
  );
});
