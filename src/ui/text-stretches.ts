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

/**
 * Whether a stretch may begin and end a line on the page. Whole lines do; so does a part of an endless line
 * in letters that must be shaped, which takes seconds for a hundred thousand of them.
 */
export function standsAlone(stretch: string): boolean {
  if (stretch.endsWith('\n')) return stretch.length > 1;
  return stretch.length > size && /[\u0250-\uffff]/.test(stretch);
}
