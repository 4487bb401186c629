import { phrase } from '../sentence.ts';
import type { Sentence } from '../sentence.ts';
import { rule, type Rule } from './rule.ts';
import { isFunction, isPythons, sourcesOfNone } from './type-names.ts';

/** The method with which a class says what an operator means, and the one for objects on the right. */
const methods: Readonly<Record<string, readonly [string, string]>> = {
  '+': ['__add__', '__radd__'],
  '-': ['__sub__', '__rsub__'],
  '*': ['__mul__', '__rmul__'],
  '/': ['__truediv__', '__rtruediv__'],
  '//': ['__floordiv__', '__rfloordiv__'],
  '%': ['__mod__', '__rmod__'],
  '@': ['__matmul__', '__rmatmul__'],
  '&': ['__and__', '__rand__'],
  '|': ['__or__', '__ror__'],
  '^': ['__xor__', '__rxor__'],
  '<': ['__lt__', '__gt__'],
  '>': ['__gt__', '__lt__'],
  '<=': ['__le__', '__ge__'],
  '>=': ['__ge__', '__le__'],
};

/** What can be said where one of two values is of a type that nobody meant to have there. */
function unmeant(operator: string, left: string, right: string): Sentence | null {
  if (left === 'NoneType' || right === 'NoneType') {
    return phrase`One of the two values for ${operator} is ${'None'}. ${sourcesOfNone}`;
  }
  if (isFunction(left) || isFunction(right)) {
    return phrase`One of the two values for ${operator} is a function itself. Its result comes when it is called, with parentheses after its name.`;
  }
  return null;
}

function ownMethod(operator: string, left: string, right: string): Sentence {
  const pair = methods[operator.replace(/(?<=[^<>])=$/u, '')];
  if (pair === undefined || (isPythons(left) && isPythons(right))) return [];
  return isPythons(left)
    ? phrase` For objects on the right a class such as ${right} says it with ${pair[1]}.`
    : phrase` A class such as ${left} says it with ${pair[0]}.`;
}

/** TypeErrors of operators between values that do not go together. */
export const operandRules: readonly Rule[] = [
  rule(/^unsupported operand type\(s\) for (.+?)(?: or pow\(\))?: '(.+?)' and '(.+?)'/, unmeant),
  rule(
    /^unsupported operand type\(s\) for (\+=?): '(int|float|str)' and '(int|float|str)'$/,
    (operator, left, right) =>
      phrase`${operator} adds two numbers or joins two texts, and here it stands between ${left} and ${right}. ${'int'}, ${'float'} and ${'str'} turn one into the other.`,
  ),
  rule(
    /^unsupported operand type\(s\) for (.+?)(?: or pow\(\))?: '(.+?)' and '(.+?)'/,
    (operator, left, right) =>
      left === right
        ? phrase`The type ${left} does not say what ${operator} between two of its values means.${ownMethod(operator, left, right)}`
        : phrase`Neither ${left} nor ${right} says what ${operator} between the two means.${ownMethod(operator, left, right)}`,
  ),
  rule(
    /^can only concatenate (\w+) \(not "NoneType"\)/,
    (type) =>
      phrase`${'+'} joins a ${type} to another ${type} only, and the other value is ${'None'}. ${sourcesOfNone}`,
  ),
  rule(
    /^can only concatenate str \(not "(.+?)"\)/,
    (other) =>
      phrase`${'+'} joins a text to another text only, and the other value is of the type ${other}. ${'str'} makes a text of any value, and so does an f-string.`,
  ),
  rule(
    /^can only concatenate (\w+) \(not "(.+?)"\)/,
    (type, other) =>
      phrase`${'+'} joins a ${type} to another ${type} only, and the other value is of the type ${other}.`,
  ),
  rule(
    /^can't multiply sequence by non-int of type '(.+?)'$/,
    (type) =>
      phrase`${'*'} repeats a text or a list a whole number of times, and here that number is of the type ${type}.`,
  ),
  rule(/^'([<>]=?)' not supported between instances of '(.+?)' and '(.+?)'$/, unmeant),
  rule(
    /^'([<>]=?)' not supported between instances of '(.+?)' and '(.+?)'$/,
    (operator, left, right, by) =>
      phrase`${by} compares items with ${operator}, and Python knows no order between values of the types ${left} and ${right}.${ownMethod(operator, left, right)}`,
    /\b(sorted|sort|min|max|heappush|heappop|heapify|bisect|insort)\(/u,
  ),
  rule(
    /^'([<>]=?)' not supported between instances of '(.+?)' and '(.+?)'$/,
    (operator, left, right) =>
      phrase`Python knows no order between values of the types ${left} and ${right}, so ${operator} has no answer.${ownMethod(operator, left, right)}`,
  ),
  rule(
    /^bad operand type for (?:unary )?(.+?): '(.+?)'$/,
    (operator, type) =>
      phrase`${operator} needs a number behind it, and this value is of the type ${type}.`,
  ),
  rule(
    /^not all arguments converted during string formatting$/,
    () =>
      phrase`With a text in front of it, ${'%'} fills values into the text, and there are more values than places for them. It is the remainder of a division only between numbers.`,
  ),
  rule(
    /^'in <string>' requires string as left operand, not (.+)$/,
    (type) =>
      phrase`Behind ${'in'} stands a text, in which only a text can be looked for, and in front of it a value of the type ${type}.`,
  ),
];
