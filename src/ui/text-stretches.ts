/** Characters of a stretch, about: a few hundred short lines. */
const size = 4_096;

/** The text cut after line ends into stretches; without line ends, at any character. */
export function stretchesOf(text: string): readonly string[] {
  const stretches: string[] = [];
  let start = 0;
  while (text.length - start > size) {
    const lineEnd = text.indexOf('\n', start + size) + 1;
    const end = lineEnd > 0 && lineEnd - start <= 2 * size ? lineEnd : start + 2 * size;
    if (end >= text.length) break;
    stretches.push(text.slice(start, end));
    start = end;
  }
  stretches.push(text.slice(start));
  return stretches;
}
