import { code, phrase } from '../sentence.ts';
import type { Sentence } from '../sentence.ts';

/** Types of Python's own that learners meet; any other name in a message is most likely a class of theirs. */
const own = new Set(
  `NoneType bool int float complex str bytes bytearray list tuple dict set frozenset range slice type
  object function method builtin_function_or_method method_descriptor generator coroutine
  async_generator module property map filter zip enumerate reversed dict_keys dict_values dict_items
  list_iterator tuple_iterator str_iterator dict_keyiterator range_iterator ellipsis
  NotImplementedType memoryview staticmethod classmethod wrapper_descriptor method-wrapper super
  deque defaultdict Counter OrderedDict datetime.datetime datetime.date datetime.timedelta`.split(
    /\s+/,
  ),
);

/** Whether a type is named that comes with Python, so that nothing was left out of its class. */
export const isPythons = (type: string): boolean => own.has(type) || type.includes('.');

/** Whether the values of a type are called, and so are met where a call was forgotten. */
export const isFunction = (type: string): boolean =>
  ['function', 'method', 'builtin_function_or_method', 'method_descriptor'].includes(type);

/** A number in a message, with its noun: `1 argument`, `2 arguments`. */
export const counted = (count: string, noun: string): Sentence => {
  const number = count === 'one' ? '1' : count;
  return [`${number} ${noun}${number === '1' ? '' : 's'}`];
};

/** A list of quoted names in a message, such as `'a', 'b', and 'c'`, with the names as code. */
export const quoted = (list: string): Sentence =>
  list
    .split("'")
    .map((part, index) => (index % 2 === 1 ? code(part) : part))
    .filter((part) => part !== '');

/** Where a None that nobody meant usually comes from. */
export const sourcesOfNone: Sentence = phrase`Usual sources: a function that ends without ${'return'}, a method such as ${'list.sort'} that gives nothing back, or a name or attribute that still holds the ${'None'} it began with.`;
