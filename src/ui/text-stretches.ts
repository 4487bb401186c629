/** Characters of a stretch, about: a few hundred short lines. */
const size = 4_096;

/** Characters of a part of an endless line whose letters must be shaped, which takes long. */
const shapedSize = 1_024;
const shaped = /[\u0250-\uffff]/;

/** The text cut after line ends into stretches; without line ends, between words or at any character. */
export function stretchesOf(text: string): readonly string[] {
  const stretches: string[] = [];
  let start = 0;
  while (text.length - start > size) {
    const lineEnd = text.indexOf('\n', start + size) + 1;
    const end = lineEnd > 0 && lineEnd - start <= 2 * size ? lineEnd : endOfPart(text, start);
    if (end >= text.length) break;
    stretches.push(text.slice(start, end));
    start = end;
  }
  stretches.push(text.slice(start));
  return stretches;
}

function endOfPart(text: string, start: number): number {
  const isShaped = shaped.test(text.slice(start, start + 2 * size));
  const least = start + (isShaped ? shapedSize : size);
  const blank = text.lastIndexOf(' ', 2 * least - start - 1) + 1;
  if (blank > least) return blank;
  const end = isShaped ? least : start + 2 * size;
  return /[\ud800-\udbff]/.test(text.charAt(end - 1)) ? end + 1 : end;
}

/**
 * Whether a stretch may begin and end a line on the page: whole lines, and what was cut out of an
 * endless line because its letters must be shaped, so that what is scrolled away need not be.
 */
export function standsAlone(stretch: string): boolean {
  if (stretch.endsWith('\n')) return stretch.length > 1;
  return stretch.length >= shapedSize && shaped.test(stretch);
}
