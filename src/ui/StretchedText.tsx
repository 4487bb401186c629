import { memo } from 'react';
import { visibleText } from './visible-text.ts';
import { standsAlone, stretchesOf } from './text-stretches.ts';
import styles from './StretchedText.module.css';

/** Printed text, however long: what is added at its end makes only the last stretch anew. */
export function StretchedText({ text }: { readonly text: string }) {
  return stretchesOf(text).map((stretch, index) => (
    // oxlint-disable-next-line react/no-array-index-key -- stretches never move
    <Stretch key={index} text={stretch} />
  ));
}

const Stretch = memo(function Stretch({ text }: { readonly text: string }) {
  return (
    <span className={standsAlone(text) ? styles['lines'] : undefined}>{visibleText(text)}</span>
  );
});
