import { phrase } from '../sentence.ts';
import { rule, type Rule } from './rule.ts';
import { counted, isPythons, quoted } from './type-names.ts';

/** A function and the name that messages give it: `push`, `Stack.push`, `<lambda>`. */
const called = String.raw`^([\w.<>]+)\(\)`;

const withCalled = (rest: string): RegExp => new RegExp(called + rest, 'u');

/** `Stack` of `Stack.push`; empty where a function is in no class. */
const classOf = (name: string): string => name.slice(0, Math.max(0, name.lastIndexOf('.')));

/** TypeErrors of calls whose arguments do not fit the parameters. */
export const callRules: readonly Rule[] = [
  rule(
    withCalled(
      String.raw` takes (?:from \d+ to )?(\d+) positional arguments? but (\d+) .*(?:was|were) given$`,
    ),
    (name, most, given) => {
      const count = phrase`This call gives ${name} ${counted(given, 'argument')} by position, and it takes ${[most === '0' ? 'none' : `at most ${most}`]}.`;
      return classOf(name) === ''
        ? count
        : phrase`${count} An ordinary method that is called on an object gets that object as well, as its first argument, ${'self'}.`;
    },
  ),
  rule(
    withCalled(String.raw` missing \d+ required positional arguments?: '(self)'`),
    (name, self) =>
      classOf(name) === ''
        ? null
        : phrase`${name} was called without an object that could be ${self}. A method is called on an object of its class, and calling the class, as in ${`${classOf(name)}(…)`}, makes one.`,
  ),
  rule(withCalled(String.raw` missing \d+ required \S+ arguments?: (.+)$`), (name, missing) =>
    name.endsWith('.__init__')
      ? phrase`${name} runs whenever an object of ${classOf(name)} is made, and this call gives it nothing for ${quoted(missing)}.`
      : phrase`This call of ${name} gives nothing for ${quoted(missing)}. A parameter may be left out only where the ${'def'} gives it a default.`,
  ),
  rule(
    withCalled(String.raw` got an unexpected keyword argument '(.+?)'`),
    (name, given) =>
      phrase`${name} has no parameter called ${given}. In a call, what stands before ${'='} must be the name of one of its parameters.`,
  ),
  rule(
    /^([\w.<>]+)(?:\(\))? got multiple values for argument '(.+?)'$/,
    (name, twice) =>
      phrase`This call gives ${twice} two values: one by its position and one by its name. ${name} can take only one.`,
  ),
  rule(
    / got multiple values for keyword argument '(.+?)'$/,
    (twice) => phrase`This call gives ${twice} two values, both by its name.`,
  ),
  rule(
    withCalled(String.raw` got some positional-only arguments passed as keyword arguments: (.+)$`),
    (name, given) =>
      phrase`${name} takes ${quoted(given.replaceAll(', ', "', '"))} by position only: in a call it stands without its name.`,
  ),
  rule(
    withCalled(' takes no keyword arguments$'),
    (name) =>
      phrase`${name} takes its arguments by position only: in a call they stand without names.`,
  ),
  rule(/^(\w+)\(\) takes no arguments$/, (name) =>
    isPythons(name)
      ? null
      : phrase`${name} was given arguments, and its class has no ${'__init__'} that takes any. A misspelled ${'__init__'} is just a method of another name.`,
  ),
  rule(
    /^([\w.]+)(?:\(\))? (?:takes|expected) (at least |at most |exactly |)(\d+|one|no) (?:positional )?arguments?(?:, got | \()(\d+)/,
    (name, bound, wanted, given) =>
      phrase`This call gives ${name} ${counted(given, 'argument')}, and it takes ${[bound]}${counted(wanted, 'argument')}.`,
  ),
  rule(
    / argument after \* must be an iterable, not (.+)$/,
    (type) =>
      phrase`${'*'} in a call hands over the items of what follows it one by one, and a value of the type ${type} has no items.`,
  ),
  rule(
    / argument after \*\* must be a mapping, not (.+)$/,
    (type) =>
      phrase`${'**'} in a call hands over a dictionary as named arguments, and what follows it is of the type ${type}.`,
  ),
];
