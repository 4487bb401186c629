import { phrase } from '../sentence.ts';
import { rule, type Rules } from './rule.ts';

/** Places in a collection that do not exist, and keys that it does not hold. */
export const lookupRules: Rules = {
  IndexError: [
    rule(
      /^(list|tuple|string|bytearray|array) index out of range$|^(range) object index out of range$|^(deque) index out of range$/,
      (...types) =>
        phrase`There is no item at this index. In a ${[types.join('')]} of n items the indexes go from 0 to n − 1, and backwards from −1 to −n; an empty one has none.`,
    ),
    rule(
      /^(list) assignment index out of range$/,
      () =>
        phrase`The item at this index is to be replaced or deleted, and there is none. A list grows by ${'append'} or ${'insert'}.`,
    ),
    rule(
      /^pop from (?:an )?empty (list|deque)$/,
      (type) =>
        phrase`Taking an item out of a ${type} needs one that is in it, and this one is empty.`,
    ),
    rule(
      /^pop index out of range$/,
      () =>
        phrase`${'pop'} takes out the item at an index, and there is none at this one. Of n items the last has the index n − 1.`,
    ),
    rule(
      /^Replacement index (\d+) out of range for positional args tuple$/,
      (index) =>
        phrase`The text has a place for the value with the number ${[index]}, counted from 0, and ${'format'} was given fewer values.`,
    ),
    rule(
      /^no such group$/,
      () => phrase`A group is asked for that the regular expression does not have.`,
    ),
  ],
  KeyError: [
    rule(
      /^'pop from an empty set'$/,
      () => phrase`Taking an item out of a set needs one that is in it, and this one is empty.`,
    ),
    rule(
      /^'popitem\(\): dictionary is empty'$/,
      () =>
        phrase`Taking an item out of a dictionary needs one that is in it, and this one is empty.`,
    ),
    rule(
      /^(.{1,60})$/u,
      (key, name) =>
        phrase`${name} holds nothing under the key ${key}. Keys are compared exactly: capital letters count, and the number ${'1'} is not the text ${"'1'"}.`,
      /^([A-Za-z_][\w.]*)\[[^[\]]+\]$/u,
    ),
    rule(
      /^(.{1,60})$/u,
      (key) =>
        phrase`The key ${key} is looked up, and nothing is stored under it. Keys are compared exactly: capital letters count, and the number ${'1'} is not the text ${"'1'"}.`,
      /\]$/u,
    ),
    rule(
      /^(.{1,60})$/u,
      (key, method) => phrase`${method} is to take out ${key}, and it is not there.`,
      /\.(remove|pop)\([^()]*\)$/u,
    ),
  ],
};
