/** Widths of a character in JetBrains Mono, which has 0.6 em for each: nothing is measured on the page. */
export const size = { value: 13, small: 11 } as const;

export const textWidth = (characters: number, fontSize: number) => characters * fontSize * 0.6;

/** Characters that a text takes; wide ones, as of Chinese or emoji, take two. */
export function charactersOf(text: string): number {
  if (plain.test(text)) return text.length;
  let count = 0;
  for (const character of text) count += isWide(character) ? 2 : 1;
  return count;
}

const plain = /^[ -~]*$/;

const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}/u;
const isWide = (character: string) => character > '\u00ff' && wide.test(character);

/** The text, or its start and `…` where it takes more characters than there is room for. */
export function cutTo(text: string, most: number): string {
  if (charactersOf(text) <= most) return text;
  let cut = '';
  let count = 0;
  for (const character of text) {
    count += isWide(character) ? 2 : 1;
    if (count > most - 1) break;
    cut += character;
  }
  return `${cut}…`;
}

export const row = 22;
export const header = 22;
/** Above every object, for the names that refer to it. */
export const tagRoom = 17;
/** Characters that are shown of a value, a name or a key, and a type. */
export const most = { cell: 14, value: 24, name: 16, title: 26 } as const;
/** Places of an object that are shown before it is opened. */
export const folded = 10;
