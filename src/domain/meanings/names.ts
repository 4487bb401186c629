import { phrase } from '../sentence.ts';
import { rule, type Rules } from './rule.ts';

/** How other languages write what has another name in Python. */
const elsewhere: Readonly<Record<string, string>> = {
  true: 'True',
  false: 'False',
  none: 'None',
  null: 'None',
  nil: 'None',
  undefined: 'None',
};

/** Names that stand for nothing, or not yet for anything. */
export const nameRules: Rules = {
  NameError: [
    rule(
      /^name '.+?' is not defined\. Did you mean: 'self\.(.+?)'\?/,
      (name) =>
        phrase`${name} alone is looked up as a variable. What belongs to an object is reached through the object, as in ${`self.${name}`}.`,
    ),
    rule(
      /^name '(.+?)' is not defined.* forget to import '\1'\?$/,
      (name) =>
        phrase`${name} is a module of Python's library. A module has to be imported before its name stands for anything.`,
    ),
    rule(/^name '(.+?)' is not defined/, (name) => {
      const here = elsewhere[name];
      return here === undefined
        ? null
        : phrase`Nothing is called ${name} here: Python's own word for it is ${here}.`;
    }),
    rule(
      /^name '(.+?)' is not defined/,
      (name) =>
        phrase`Nothing called ${name} exists where this line looks for it. Usual causes: it is spelled otherwise elsewhere, it gets its value only later or inside another function or class, or it is a text without its quotation marks.`,
    ),
    rule(
      /^cannot access free variable '(.+?)' where/,
      (name) =>
        phrase`${name} belongs to a function around this one, and it had no value there when this line ran.`,
    ),
  ],
  UnboundLocalError: [
    rule(
      /^cannot access local variable '(.+?)' where/,
      (name) =>
        phrase`Some line of this function gives ${name} a value, so it is a local variable in all of the function, and it had none when this line ran. A variable ${name} outside is another one, unless ${'global'} or ${'nonlocal'} says otherwise.`,
    ),
  ],
};
