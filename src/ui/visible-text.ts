/**
 * Text that a program printed, made harmless and readable: terminal colour sequences disappear, and
 * characters that control, hide or reorder text are spelled out as in Python. Newlines and tabs
 * stay; `\r\n` is one newline.
 */
export function visibleText(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replaceAll(colours, '')
    .replaceAll(invisible, (character) => escaped(character.charCodeAt(0)));
}

const colours = new RegExp(String.raw`\u001b\[[0-9;]*m`, 'g');
const invisible = new RegExp(
  String.raw`[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]`,
  'g',
);

const escaped = (code: number) =>
  code < 0x100
    ? `\\x${code.toString(16).padStart(2, '0')}`
    : `\\u${code.toString(16).padStart(4, '0')}`;
