import { phrase } from '../sentence.ts';
import { rule, type Rule } from './rule.ts';
import { isPythons, quoted, sourcesOfNone } from './type-names.ts';

const wholeNumber = phrase`A whole number is needed here`;

/** TypeErrors of values that cannot do, or be, what is asked of them. */
export const objectRules: readonly Rule[] = [
  rule(
    /^'(.+?)' object is not callable/,
    (type, name) =>
      type === 'NoneType'
        ? phrase`${name} is ${'None'} here, and the parentheses after it try to call it.`
        : phrase`${name} stands for a value of the type ${type} here, and the parentheses after it try to call it. Usual causes: a variable has the name of a function, or an operator before the parentheses is missing.`,
    /^([A-Za-z_][\w.]*)\((?:[^()]|\([^()]*\))*\)$/u,
  ),
  rule(
    /^'(.+?)' object is not callable/,
    (type) =>
      phrase`Parentheses after a value call it, and a value of the type ${type} cannot be called.`,
  ),
  rule(
    /^Can't instantiate abstract class (\S+) without an implementation for abstract methods? (.+)$/,
    (name, missing) =>
      phrase`${name} has no method of its own in place of ${quoted(missing)}, which is marked as abstract. Only a class in which nothing abstract is left can make objects.`,
  ),
  rule(
    /^__init__\(\) should return None, not '(.+?)'$/,
    () =>
      phrase`${'__init__'} fills in an object that exists already, so it gives nothing back: a ${'return'} in it has no value behind it.`,
  ),
  rule(
    /^(__\w+__) returned non-(string|int|bool) \(type (.+?)\)$/,
    (method, wanted, type) =>
      phrase`${method} must give back ${[wanted === 'string' ? 'a text' : `a value of the type ${wanted}`]} with ${'return'}, and it gave ${type === 'NoneType' ? 'None' : phrase`a value of the type ${type}`}.`,
  ),
  rule(
    /^'float' object cannot be interpreted as an integer$/,
    () =>
      phrase`${wholeNumber}, and this one is a ${'float'}. ${'/'} gives one even where it comes out even; between whole numbers ${'//'} does not.`,
  ),
  rule(
    /^'str' object cannot be interpreted as an integer$/,
    () =>
      phrase`${wholeNumber}, and this is a text, even if it consists of digits. ${'int'} reads the number from such a text.`,
  ),
  rule(
    /^'NoneType' object cannot be interpreted as an integer$/,
    () => phrase`${wholeNumber}, and the value is ${'None'}. ${sourcesOfNone}`,
  ),
  rule(
    /^'(.+?)' object cannot be interpreted as an integer$/,
    (type) => phrase`${wholeNumber}, and this value is of the type ${type}.`,
  ),
  rule(
    /^(int|float)\(\) argument must be .* not 'NoneType'$/,
    (name) => phrase`The value that ${name} was given is ${'None'}. ${sourcesOfNone}`,
  ),
  rule(
    /^(int|float)\(\) argument must be .* not '(.+?)'$/,
    (name, type) =>
      phrase`${name} makes a number from a text or from another number, and it was given a value of the type ${type}.`,
  ),
  rule(
    /^must be real number, not (.+)$/,
    (type) => phrase`A number is needed here, and this value is of the type ${type}.`,
  ),
  rule(
    /^sequence item (\d+): expected str instance, (.+) found$/,
    (index, type) =>
      phrase`${'join'} joins texts only, and the item with the index ${[index]} is of the type ${type}.`,
  ),
  rule(
    /^'(.+?)' object does not support the context manager protocol/,
    (type) =>
      phrase`${'with'} needs an object that has ${'__enter__'} and ${'__exit__'}, and a value of the type ${type} does not have both.`,
  ),
  rule(
    /^catching classes that do not inherit from BaseException is not allowed$/,
    () =>
      phrase`Behind ${'except'} stands something that is no class of exceptions. Several of them stand there in parentheses, parted by commas.`,
  ),
  rule(
    /^isinstance\(\) arg 2 must be /,
    () =>
      phrase`The second argument of ${'isinstance'} is a class, several of them in a tuple, or classes joined by ${'|'}. What was given is none of these.`,
  ),
  rule(
    /^Cannot create a consistent method resolution order \(MRO\) for bases (.+)$/,
    (bases) =>
      phrase`Python looks a method up in one row of classes, in which each class stands before its bases and bases stand in the order in which they are written. For ${bases} there is no such row.`,
  ),
  rule(
    /^type '(.+?)' is not an acceptable base type$/,
    (type) => phrase`${type} is a type from which no class can be derived.`,
  ),
  rule(/^unsupported format string passed to (.+?)\.__format__$/, (type) =>
    isPythons(type)
      ? phrase`What stands behind the colon in an f-string or in ${'format'} has no meaning for a value of the type ${type}.`
      : phrase`What stands behind the colon in an f-string or in ${'format'} goes to ${'__format__'}, which the class ${type} does not define.`,
  ),
];
