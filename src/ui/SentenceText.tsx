import type { Sentence } from '../domain/sentence.ts';

/** A sentence with its titles and code marked. */
export function SentenceText({ sentence }: { readonly sentence: Sentence }) {
  return sentence.map((part, index) => {
    if (typeof part === 'string') return part;
    const Mark = part.kind === 'title' ? 'em' : 'code';
    // oxlint-disable-next-line react/no-array-index-key -- the parts of one sentence never move
    return <Mark key={index}>{part.text}</Mark>;
  });
}
