import { phrase } from '../sentence.ts';
import { rule, type Rule } from './rule.ts';
import { isFunction, isPythons, sourcesOfNone } from './type-names.ts';

/** TypeErrors of values that were taken for a collection, or for another kind of collection. */
export const itemRules: readonly Rule[] = [
  rule(
    /^cannot unpack non-iterable NoneType object$/,
    () =>
      phrase`The value that is to be shared out among several names is ${'None'}. ${sourcesOfNone}`,
  ),
  rule(
    /^cannot unpack non-iterable (.+) object$/,
    (type) =>
      phrase`Several names on the left share out the items of one value, and a value of the type ${type} has no items.`,
  ),
  rule(/^argument of type '(.+?)' is not (?:a container or )?iterable$/, (type) => {
    if (type === 'NoneType') {
      return phrase`What ${'in'} is to look through is ${'None'}. ${sourcesOfNone}`;
    }
    return isPythons(type)
      ? phrase`${'in'} looks through what stands behind it, and a value of the type ${type} holds nothing to look through.`
      : phrase`${'in'} asks the class of the object behind it for ${'__contains__'} or ${'__iter__'}, and ${type} has neither.`;
  }),
  rule(
    /^'NoneType' object is not iterable$/,
    () => phrase`What is to be gone through item by item is ${'None'}. ${sourcesOfNone}`,
  ),
  rule(/^'(.+?)' object is not iterable$/, (type) => {
    if (type === 'int') {
      return phrase`A number has no items to go through. ${'range'} gives numbers to count with.`;
    }
    if (isFunction(type)) {
      return phrase`What is to be gone through item by item is a function itself. Its result comes when it is called, with parentheses after its name.`;
    }
    return isPythons(type)
      ? phrase`Something is to go through this value item by item, and a value of the type ${type} has no items.`
      : phrase`Something is to go through an object of ${type} item by item. The class says how with ${'__iter__'}, and has none.`;
  }),
  rule(
    /^'(.+?)' object is not an iterator$/,
    (type) =>
      phrase`Only an iterator has a next item, and a value of the type ${type} is none. ${'iter'} makes one from a list or from whatever else can be gone through.`,
  ),
  rule(
    /^iter\(\) returned non-iterator of type '(.+?)'$/,
    (type) =>
      phrase`${'__iter__'} gave back a value of the type ${type}, which is no iterator: it has no ${'__next__'}.`,
  ),
  rule(
    /^'NoneType' object is not subscriptable$/,
    () => phrase`The value in front of the square brackets is ${'None'}. ${sourcesOfNone}`,
  ),
  rule(/^'(.+?)' object is not subscriptable$/, (type) => {
    if (isFunction(type)) {
      return phrase`The value in front of the square brackets is a function itself. A call is written with round brackets.`;
    }
    return isPythons(type)
      ? phrase`Square brackets take out the item at an index or under a key, and a value of the type ${type} has neither indexes nor keys.`
      : phrase`Square brackets ask the class of an object for its ${'__getitem__'}, and ${type} has none.`;
  }),
  rule(
    /^type '(.+?)' is not subscriptable$/,
    (type) =>
      phrase`In front of the square brackets stands the class ${type} itself, not an object of it.`,
  ),
  rule(
    /^'(str|tuple|bytes|range|frozenset)' object does(?: not|n't) support item (assignment|deletion)$/,
    (type) =>
      phrase`A ${type} cannot be changed once it exists: its items are neither replaced nor removed. A changed one is made as a new value.`,
  ),
  rule(/^'(.+?)' object does(?: not|n't) support item (assignment|deletion)$/, (type, what) => {
    if (type === 'NoneType') {
      return phrase`The value in front of the square brackets is ${'None'}. ${sourcesOfNone}`;
    }
    const method = what === 'assignment' ? '__setitem__' : '__delitem__';
    return isPythons(type)
      ? phrase`The value in front of the square brackets is of the type ${type}, which has no items to change.`
      : phrase`The class ${type} says with ${method} what this means for its objects, and has none.`;
  }),
  rule(
    /^(\w+) indices must be integers or slices, not tuple$/,
    (type) =>
      phrase`A comma between square brackets makes a tuple, and a ${type} is indexed by a whole number. In a list of lists each index has brackets of its own.`,
  ),
  rule(
    /^(\w+) indices must be integers or slices, not float$/,
    (type) =>
      phrase`A ${type} is indexed by whole numbers, and this index is a ${'float'}. ${'/'} gives one even where it comes out even.`,
  ),
  rule(
    /^(list|tuple) indices must be integers or slices, not (.+)$/,
    (type, index) =>
      phrase`The items of a ${type} are numbered from 0, and this index is of the type ${index}. A loop over a ${type} gives its items, not their numbers.`,
  ),
  rule(
    /^string indices must be integers(?: or slices)?, not '(.+?)'$/,
    (index) =>
      phrase`The value in front of the square brackets is a text, whose characters are numbered from 0, and this index is of the type ${index}. A loop over a dictionary gives its keys, which are often texts.`,
  ),
  rule(
    /^object of type 'NoneType' has no len\(\)$/,
    () => phrase`The value whose length is asked for is ${'None'}. ${sourcesOfNone}`,
  ),
  rule(/^object of type '(.+?)' has no len\(\)$/, (type) => {
    if (type === 'generator') {
      return phrase`A generator makes its items one at a time, so nobody knows beforehand how many will come.`;
    }
    return isPythons(type)
      ? phrase`${'len'} counts items, and a value of the type ${type} has none to count.`
      : phrase`${'len'} asks the class of an object for its ${'__len__'}, and ${type} has none.`;
  }),
  rule(/unhashable type: '(.+?)'\)?$/, (type) =>
    isPythons(type)
      ? phrase`Keys of a dictionary, items of a set and whatever else is hashed must not change, and a ${type} can.`
      : phrase`Keys of a dictionary, items of a set and whatever else is looked up that way need a hash. ${type} compares its objects with ${'__eq__'} and has no ${'__hash__'} beside it.`,
  ),
];
