/**
 * Text that a program made, harmless and readable: terminal colour sequences disappear, and
 * characters that control, hide or reorder text are spelled out as in Python. Newlines and tabs
 * stay; `\r\n` is one newline.
 */
export function visibleText(text: string): string {
  return spelledText(text.replaceAll('\r\n', '\n').replaceAll(colours, ''));
}

/** Text in which nothing is hidden: the same, for what has no terminal sequences. */
export function spelledText(text: string): string {
  const shown = mayHide.test(text) ? text.replaceAll(hidden, escaped) : text;
  return unheaped(shown);
}

/** Text with marks that are heaped on one letter spelled out: laying out thousands takes seconds. */
export function unheaped(text: string): string {
  return mayHeap.test(text) ? text.replaceAll(heaped, escapedAll) : text;
}

const colours = new RegExp(String.raw`\u001b\[[0-9;]*m`, 'g');
/** Marks after more of them than any script puts on a letter. */
const heaped = /(?<=\p{M}{12})\p{M}+/gu;
/** Looking behind every letter takes long, and most text needs none of it. */
const mayHeap = /\p{M}{13}/u;

/** Scripts that are written from right to left, and use marks that say so. */
const rightToLeft = String.raw`\p{scx=Arab}\p{scx=Hebr}\p{scx=Syrc}\p{scx=Thaa}\p{scx=Nkoo}`;

/** Letters and marks of scripts in which a joiner shapes what is beside it. */
const joining = String.raw`(?![\p{scx=Latn}\p{scx=Grek}\p{scx=Cyrl}\p{scx=Zyyy}])[\p{L}\p{M}]`;

/** A picture with its presentation and its skin, of which several may be joined to one. */
const picture = String.raw`\p{Extended_Pictographic}\ufe0f?\p{Emoji_Modifier}?`;

/** The flags of England, Scotland and Wales are spelled with tags. */
const flagTags = ['gbeng', 'gbsct', 'gbwls']
  .map((name) => Array.from(name, (letter) => tagOf(letter)).join(''))
  .join('|');

function tagOf(letter: string): string {
  return String.fromCodePoint(0xe0000 + (letter.codePointAt(0) ?? 0));
}

const endTag = String.fromCodePoint(0xe007f);

/** Where characters that show nothing by themselves belong: there, they stay as they are. */
const inPlace = [
  // Joiners of emoji, and of the scripts that have them.
  String.raw`(?<=${picture})\u200d(?=\p{Extended_Pictographic})`,
  String.raw`(?<=${joining})[\u200c\u200d](?![\u200c\u200d])`,
  // Marks of direction beside letters that have one.
  String.raw`(?<=[${rightToLeft}]\P{L}?)[\u200e\u200f\u061c]|[\u200e\u200f\u061c](?=\P{L}?[${rightToLeft}])`,
  // One selector after what it selects the form of.
  String.raw`(?<=[\p{S}\p{N}\p{P}\p{Emoji_Modifier}])[\ufe00-\ufe0f]`,
  String.raw`(?<=(?!\p{sc=Latn})\p{L})[\ufe00-\ufe0f]`,
  String.raw`(?<=\p{Ideographic})[\u{e0100}-\u{e01ef}]`,
  String.raw`(?<=\p{sc=Mong})[\u180b-\u180d\u180f]`,
  // Where a word may be parted, and two marks may not be put together.
  String.raw`(?<=\p{L})\u00ad(?!\u00ad)|(?<=\p{M})\u034f(?=\p{M})`,
  String.raw`(?<=\u{1f3f4})(?:${flagTags})${endTag}`,
  String.raw`[\u1160\u115f](?=[\u1100-\u11ff])`,
];

/** Everything that shows nothing, or changes the order of what is beside it. */
const concealing = String.raw`(?![\t\n])[\p{Cc}\p{Default_Ignorable_Code_Point}\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c\ufff9-\ufffb]`;

const mayHide = new RegExp(concealing, 'u');
const hidden = new RegExp(`(?<inPlace>${inPlace.join('|')})|${concealing}`, 'gu');

function escapedAll(characters: string): string {
  return Array.from(characters, (one) => spelled(one)).join('');
}

function escaped(characters: string, ...rest: readonly unknown[]): string {
  const groups = rest.at(-1) as { readonly inPlace?: string };
  return groups.inPlace === undefined ? escapedAll(characters) : characters;
}

function spelled(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const [letter, digits] = code < 0x100 ? ['x', 2] : code < 0x10000 ? ['u', 4] : ['U', 8];
  return `\\${letter}${code.toString(16).padStart(digits, '0')}`;
}
