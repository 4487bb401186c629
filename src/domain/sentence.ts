/** Words of which some are a test's title or a piece of code, so that each reader may mark them. */
export type SentencePart =
  | string
  | { readonly kind: 'title'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string };

export type Sentence = readonly SentencePart[];

export const title = (text: string): SentencePart => ({ kind: 'title', text });
export const code = (text: string): SentencePart => ({ kind: 'code', text });

/** A sentence in which inserted texts are code, and inserted sentences what they are. */
export function phrase(
  texts: TemplateStringsArray,
  ...inserted: readonly (string | Sentence)[]
): Sentence {
  return texts
    .flatMap((text, index): Sentence => {
      const next = inserted[index] ?? [];
      return [text, ...(typeof next === 'string' ? [code(next)] : next)];
    })
    .filter((part) => part !== '');
}

/** The sentence as plain text: titles in quotation marks, code in backticks. */
export function plainSentence(sentence: Sentence): string {
  return sentence
    .map((part) => {
      if (typeof part === 'string') return part;
      return part.kind === 'title' ? `“${part.text}”` : `\`${part.text}\``;
    })
    .join('');
}

/** The last line of a message that says something: in a traceback, what was raised. */
export const lastLine = (message: string): string =>
  message.trimEnd().split('\n').at(-1)?.trim() ?? '';

/** Characters of a message that a sentence can carry. */
const longest = 300;

/** Somebody else's message as the end of a sentence: one line, with a full stop. */
export function ended(message: string): string {
  const line = message.trim().replaceAll(/\s+/g, ' ');
  if (line.length > longest) return `${line.slice(0, longest)}…`;
  return /[.!?…]$/.test(line) ? line : `${line}.`;
}
