const named: Readonly<Record<number, string>> = { 0x7f: '\u2421' };

/**
 * Text that a program printed, made harmless and readable: control characters become their
 * pictures, terminal colour sequences disappear, and characters that reorder or hide text are
 * spelled out. Newlines and tabs stay; `\r\n` is one newline.
 */
export function visibleText(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replaceAll(ansiColour, '')
    .replaceAll(controls, (character) => {
      const code = character.charCodeAt(0);
      return named[code] ?? (code < 0x20 ? String.fromCharCode(0x2400 + code) : escape(code));
    });
}

const ansiColour = new RegExp(String.raw`\u001b\[[0-9;]*m`, 'g');
const controls = new RegExp(
  String.raw`[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]`,
  'g',
);

const escape = (code: number) => `\\u${code.toString(16).padStart(4, '0')}`;
