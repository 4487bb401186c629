/** A typographic quotation mark where Python knows none. Lines and columns count from 1. */
export interface CurlyQuote {
  readonly line: number;
  readonly column: number;
  readonly character: string;
}

/** The kind of the text from an offset of a line on, up to the next token's. */
export interface TokenStart {
  readonly offset: number;
  readonly type: string;
}

const curly = /[“”„‟«»″]/gu;

/**
 * Double quotation marks as word processors write them, outside of texts and comments. Of the other
 * characters that look alike Monaco knows, and of these it does not.
 */
export function curlyQuotes(
  text: string,
  tokenize: (text: string) => readonly (readonly TokenStart[])[],
): readonly CurlyQuote[] {
  if (text.search(curly) === -1) return [];
  const tokens = tokenize(text);
  return text.split('\n').flatMap((content, index) =>
    [...content.matchAll(curly)]
      .filter(({ index: offset }) => {
        const token = tokens[index]?.findLast((start) => start.offset <= offset);
        return !/^(?:string|comment)/u.test(token?.type ?? '');
      })
      .map(({ 0: character, index: offset }) => ({
        line: index + 1,
        column: offset + 1,
        character,
      })),
  );
}
