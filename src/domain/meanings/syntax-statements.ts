import { phrase } from '../sentence.ts';
import type { Sentence } from '../sentence.ts';
import { rule, type Rule } from './rule.ts';

const equals: Sentence = phrase`${'='} gives a value to what stands on its left; ${'=='} asks whether two values are equal.`;

const only = (word: string, place: Sentence): Sentence =>
  phrase`${word} has a meaning only ${place}. How far a line is indented decides where it belongs.`;

/** SyntaxErrors of statements that are put together otherwise than Python reads them. */
export const statementRules: readonly Rule[] = [
  rule(
    /^expected ':'$/,
    () =>
      phrase`A line that opens a block, such as one with ${'if'}, ${'for'}, ${'def'} or ${'class'}, ends with a colon. Python came to the marked place without finding it.`,
  ),
  rule(
    /^invalid syntax\. Perhaps you forgot a comma\?$/,
    () =>
      phrase`Two values stand side by side here, with neither a comma nor an operator between them.`,
  ),
  rule(
    /^invalid syntax\. Did you mean '(.+?)'\?$/,
    (word) =>
      phrase`Python could read on if the keyword ${word} stood in the place of a word that resembles it.`,
  ),
  rule(/^(?:invalid syntax\. Maybe|cannot assign to .+ here\. Maybe) you meant '=='/, () => equals),
  rule(
    /^expression cannot contain assignment, perhaps you meant "=="\?$/,
    () => phrase`In a call, what stands before ${'='} is the name of a parameter alone. ${equals}`,
  ),
  rule(
    /^cannot assign to (True|False|None)$/,
    (word) => phrase`${word} always means the same, so it cannot be given a value.`,
  ),
  rule(
    /^cannot assign to /,
    () =>
      phrase`What stands to the left of ${'='} is to be given a value, so it must be a name, an attribute or an item.`,
  ),
  rule(
    /^expected 'except' or 'finally' block$/,
    () =>
      phrase`Behind the block of ${'try'} must come ${'except'} or ${'finally'}, indented as ${'try'} is.`,
  ),
  rule(/^'return' outside function$/, () => only('return', phrase`inside a function`)),
  rule(/^'yield(?: from)?' outside function$/, () => only('yield', phrase`inside a function`)),
  rule(/^'break' outside loop$/, () => only('break', phrase`inside a loop`)),
  rule(/^'continue' not properly in loop$/, () => only('continue', phrase`inside a loop`)),
  rule(
    /^'(await|async for|async with)' outside (?:async )?function$/,
    (word) =>
      phrase`${word} has a meaning only inside a function that is written with ${'async def'}.`,
  ),
  rule(
    /^Missing parentheses in call to '(print|exec)'/,
    (name) =>
      phrase`${name} is a function, so what it is given stands in parentheses. Books for Python 2 still write it without.`,
  ),
  rule(
    /^positional argument follows keyword argument/,
    () => phrase`In a call, arguments without a name come first, and those with a name after them.`,
  ),
  rule(
    /^keyword argument repeated: (.+)$/,
    (name) => phrase`The call names the parameter ${name} twice.`,
  ),
  rule(
    /^parameter without a default follows parameter with a default$/,
    () =>
      phrase`Parameters that have a default come last. Otherwise nobody could tell which of them a call leaves out.`,
  ),
  rule(
    /^duplicate (?:argument|parameter) '(.+?)' in function definition$/,
    (name) => phrase`Two parameters of the function are called ${name}.`,
  ),
  rule(
    /^name '(.+?)' is (?:assigned to|used prior to|used) (?:before |to )?(global|nonlocal) declaration$/,
    (name, word) =>
      phrase`${word} holds for the whole function, so it must stand before the first line that uses ${name}.`,
  ),
  rule(
    /^no binding for nonlocal '(.+?)' found$/,
    (name) =>
      phrase`${'nonlocal'} means a variable of a function around this one, and none of them has a variable ${name}. ${'global'} means one of the whole file.`,
  ),
  rule(
    /^expected 'else' after 'if' expression$/,
    () =>
      phrase`${'a if condition else b'} is a value in either case, so its ${'else'} cannot be left out.`,
  ),
  rule(/^(?:name capture '(.+?)'|wildcard) makes remaining patterns unreachable$/, (name) =>
    name === ''
      ? phrase`${'case _'} fits everything, so no case after it would ever be looked at.`
      : phrase`A bare name behind ${'case'} fits everything, and ${name} is then what it was: it is not compared. So no case after it would ever be looked at.`,
  ),
  rule(
    /^Generator expression must be parenthesized$/,
    () =>
      phrase`An expression with ${'for'} may stand in a call without parentheses of its own only where it is the one argument.`,
  ),
  rule(
    /^Did you mean to use 'from \.\.\. import \.\.\.' instead\?$/,
    () =>
      phrase`${'from'} comes first: it names the module, and ${'import'} what is taken from it.`,
  ),
  rule(
    /^':' expected after dictionary key$/,
    () =>
      phrase`Between braces that hold a dictionary, each key is followed by a colon and its value.`,
  ),
  rule(
    /^expression expected after dictionary key and ':'$/,
    () =>
      phrase`The colon of a dictionary is followed by the value of the key, and there is none here.`,
  ),
  rule(
    /^invalid syntax$/,
    () =>
      phrase`Python cannot read on at the marked place. The cause often stands just before it, or at the end of the line above.`,
  ),
];
