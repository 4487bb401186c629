/** Answers what a program asks for with the lines of a text, one by one, and then with its end. */
export function typedAhead(text: string): () => string | null {
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  return () => lines.shift() ?? null;
}
