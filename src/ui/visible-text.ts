/**
 * Text that a program printed, made harmless and readable: terminal colour sequences disappear, and
 * characters that control, hide or reorder text are spelled out as in Python. Newlines and tabs
 * stay; `\r\n` is one newline.
 */
export function visibleText(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replaceAll(colours, '')
    .replaceAll(invisible, escaped)
    .replaceAll(heaped, escapedAll);
}

/** Text with marks that are heaped on one letter spelled out: laying out thousands takes seconds. */
export function unheaped(text: string): string {
  return text.replaceAll(heaped, escapedAll);
}

const colours = new RegExp(String.raw`\u001b\[[0-9;]*m`, 'g');
const invisible = new RegExp(
  String.raw`[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]`,
  'g',
);

/** Marks after more of them than any script puts on a letter. */
const heaped = /(?<=\p{M}{12})\p{M}+/gu;

const escapedAll = (marks: string) => Array.from(marks, escaped).join('');

function escaped(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const [letter, digits] = code < 0x100 ? ['x', 2] : code < 0x10000 ? ['u', 4] : ['U', 8];
  return `\\${letter}${code.toString(16).padStart(digits, '0')}`;
}
