import { phrase } from '../sentence.ts';
import { rule, type Rules } from './rule.ts';

/** Lines that are indented otherwise than those around them ask for. */
export const indentationRules: Rules = {
  IndentationError: [
    rule(
      /^expected an indented block after (.+) on line (\d+)$/,
      (_, line) =>
        phrase`Line ${[line]} opens a block, and nothing behind it is indented further. A block has at least one line; ${'pass'} is one that does nothing.`,
    ),
    rule(
      /^unexpected indent$/,
      () =>
        phrase`This line is indented, and no line before it opens a block for it. Lines of one block begin at the same column.`,
    ),
    rule(
      /^unindent does not match any outer indentation level$/,
      () =>
        phrase`This line is indented less than the one before, and like none of the blocks that it could belong to. Lines of one block begin at the same column.`,
    ),
  ],
  TabError: [
    rule(
      /^inconsistent use of tabs and spaces in indentation$/,
      () =>
        phrase`Some lines of this block are indented with tabs and some with spaces. They look the same, and Python cannot compare them.`,
    ),
  ],
};
