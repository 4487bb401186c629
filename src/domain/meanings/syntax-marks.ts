import { phrase } from '../sentence.ts';
import { rule, type Rule } from './rule.ts';

const looksLike: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '–': '-',
  '—': '-',
  '−': '-',
  '×': '*',
  '÷': '/',
  '≤': '<=',
  '≥': '>=',
  '≠': '!=',
  '…': '...',
  '（': '(',
  '）': ')',
  '：': ':',
  '，': ',',
};

/** SyntaxErrors of brackets, quotation marks, characters and numbers. */
export const markRules: readonly Rule[] = [
  rule(
    /^'(.)' was never closed$/,
    (bracket) =>
      phrase`The bracket ${bracket} that is opened here is not closed before the code ends, so all that follows counts as inside it.`,
  ),
  rule(
    /^unmatched '(.)'$/,
    (bracket) =>
      phrase`Here ${bracket} closes a bracket, and none is open. Either one is missing before, or this one is too many.`,
  ),
  rule(
    /^closing parenthesis '(.)' does not match opening parenthesis '(.)'(?: on line (\d+))?$/,
    (closing, opening, line) =>
      phrase`${closing} would close another kind of bracket than ${opening}, which was opened last${[line === '' ? '' : `, in line ${line}`]}. Brackets are closed in the reverse order, each by its own kind.`,
  ),
  rule(
    /^unterminated (f-|t-)?string literal/,
    () =>
      phrase`A text begins here, and the line ends before its closing quotation mark. The mark at its end is the same as the one at its beginning, and an equal one inside ends it too early.`,
  ),
  rule(
    /^unterminated triple-quoted (f-|t-)?string literal/,
    () =>
      phrase`A text in triple quotation marks begins here, and the code ends before three of the same marks close it.`,
  ),
  rule(
    /^f-string: expecting .*'}'$/,
    () =>
      phrase`In an f-string a value stands between ${'{'} and ${'}'}, and this one is not closed or holds something else. A brace that is to be printed is written twice.`,
  ),
  rule(
    /^f-string: (?:single '}' is not allowed|valid expression required before '}'|empty expression not allowed)/,
    () =>
      phrase`In an f-string a value stands between ${'{'} and ${'}'}. A brace that is to be printed is written twice.`,
  ),
  rule(/^invalid character '(.)' \(U\+\w+\)$/u, (character) => {
    const meant = looksLike[character];
    return meant === undefined
      ? phrase`${character} is no part of Python outside of texts and comments.`
      : phrase`${character} looks like ${meant} and is another character, as word processors and web pages write it. Python knows ${meant} only.`;
  }),
  rule(
    /^invalid non-printable character U\+(?:00A0|202F|2007|3000)$/,
    () =>
      phrase`Here stands a blank that looks like a space and is another character. It often comes along with copied text; typed anew it is gone.`,
  ),
  rule(
    /^invalid non-printable character U\+/,
    () =>
      phrase`Here stands a character that cannot be seen, and Python does not read it. It often comes along with copied text.`,
  ),
  rule(
    /^unexpected character after line continuation character$/,
    () =>
      phrase`A backslash outside of a text says that the line goes on in the next one, so nothing may follow it.`,
  ),
  rule(
    /^leading zeros in decimal integer literals are not permitted/,
    () =>
      phrase`A whole number is written without zeros in front. With them it would be a text, in quotation marks.`,
  ),
  rule(
    /^invalid (decimal|hexadecimal|octal|binary) literal$/,
    () =>
      phrase`Here a number runs into a letter or an underscore that is no part of it. A name cannot begin with a digit, and between a number and a name stands an operator such as ${'*'}.`,
  ),
];
