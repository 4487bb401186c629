/** A rule of Ruff's that a learner is told about. */
interface StyleRule {
  /** What is wrong and why it matters: one sentence, with code in backticks. */
  readonly says: string;
  /** What Ruff's fix does. Only where Ruff calls it safe; without it, none is offered. */
  readonly fix?: string;
}

/**
 * What is pointed at when somebody asks: what is likely wrong though Python takes it, and what is
 * said more clearly in another way. What the language worker says while one types is not among it,
 * nor is any question of taste.
 */
export const styleRules: Readonly<Record<string, StyleRule>> = {
  // Names and imports
  F401: {
    says: 'Nothing uses this import, so a reader looks in vain for what it is needed for.',
    fix: 'Remove the import',
  },
  F402: {
    says: 'The loop gives this name another meaning, so what was imported cannot be reached after it.',
  },
  F811: {
    says: 'This name is given once more before anything has used the first, which is lost.',
    fix: 'Remove the repeated import',
  },
  F841: {
    says: 'Nothing reads this variable: it is not needed, or another one is read by mistake.',
  },
  A001: { says: 'From here on this name hides what Python itself calls so.' },
  E741: { says: '`l`, `O` and `I` look like `1` and `0`; another name cannot be misread.' },
  PLW0127: {
    says: 'This gives a variable its own value, which does nothing; another name was meant.',
  },

  // Comparisons
  E711: {
    says: '`None` is one single object, so ask with `is`; `==` asks the other object, which may answer anything.',
  },
  E712: {
    says: 'The condition is true or false by itself; compared with `True`, a value that only counts as true is refused.',
  },
  E713: { says: '`not in` is one operator and is read at a glance.', fix: 'Write not in' },
  E714: { says: '`is not` is one operator and is read at a glance.', fix: 'Write is not' },
  E721: {
    says: 'Compared by `==`, a type leaves out its subclasses; `isinstance` counts them in.',
  },
  F632: {
    says: '`is` asks for the same object, and equal values may be two; whether they are equal, `==` says.',
    fix: 'Compare the values',
  },
  F634: { says: 'A tuple with something in it is always true, so this condition decides nothing.' },
  PLR0124: {
    says: 'A value is compared with itself, so the answer is known; `math.isnan` is how to ask for NaN.',
  },
  PLR1714: { says: 'Several comparisons of one value are one question, which `in` asks at once.' },
  SIM201: { says: '`!=` says it without a `not` to keep in mind.' },
  SIM208: { says: 'Two `not` undo each other; `bool` says what is meant.' },
  SIM222: {
    says: 'One side of this `or` is always true, so all of it is; each value needs its own comparison, or `in`.',
  },
  SIM223: { says: 'One side of this `and` is always false, so all of it is.' },

  // Functions and classes
  B006: {
    says: 'A default is made once, with the function, and all calls share it; make a new one inside where it is `None`.',
  },
  B008: {
    says: 'A default is worked out once, when the function is defined, and not in each call.',
  },
  B023: {
    says: 'The function reads the loop’s variable when it is called, after the loop has moved on; a default keeps the value of now.',
  },
  PLE0101: {
    says: 'What is made is the object itself: `__init__` that returns a value raises TypeError.',
  },
  PLR1711: { says: 'The function ends here and gives `None` anyway.', fix: 'Remove the return' },
  SIM103: { says: 'The condition is the answer already: return it, without an `if`.' },
  SIM210: { says: 'The condition is the answer already, without an `if` behind it.' },
  UP004: { says: 'Every class is an object; Python 2 had to be told.', fix: 'Remove object' },
  UP006: {
    says: '`list`, `dict`, `set` and `tuple` take types themselves; those of `typing` are their old names.',
    fix: 'Write the built-in type',
  },
  UP008: {
    says: '`super()` knows its class and its object; a class that is written out is forgotten when it gets another name.',
    fix: 'Write super()',
  },

  // Exceptions
  B012: { says: 'Leaving a `finally` this way loses the exception that was on its way.' },
  B016: { says: 'Only an exception can be raised; this raises a TypeError about itself instead.' },
  B025: { says: 'An `except` above names this exception already, so this one never has its turn.' },
  B904: {
    says: 'With `from`, it says which error led to this one; without, it looks like a fault in dealing with the first.',
  },
  E722: {
    says: 'This catches everything, a misspelled name and Ctrl+C as well; name the exception that you expect.',
  },
  PLW0133: { says: 'The exception is made and not raised: there is a `raise` missing.' },

  // Loops and blocks
  B020: { says: 'The loop’s variable has the name of what is looped over, and replaces it.' },
  B031: { says: 'A group of `groupby` can be gone through once; a second time it is empty.' },
  PIE790: {
    says: 'There is something in the block already, so this does nothing.',
    fix: 'Remove the placeholder',
  },
  PLC0206: { says: '`items()` gives the value with its key, without a look-up in each round.' },
  PERF102: {
    says: 'One half of each pair is not used; `keys()` or `values()` gives the other alone.',
  },
  PLR1736: {
    says: '`enumerate` has given this item already; a look-up by its index is one more thing to get wrong.',
    fix: 'Use the loop’s own name',
  },
  PLR5501: {
    says: 'An `if` that is alone in an `else` is an `elif`, one level less deep.',
    fix: 'Write elif',
  },
  PLW0120: {
    says: 'The `else` of a loop is for one that did not `break`; this loop has none, so it always runs.',
    fix: 'Remove the else',
  },
  SIM113: { says: '`enumerate` counts along with the loop, and misses no round.' },
  SIM115: {
    says: 'Opened without `with`, the file stays open when an exception comes in between.',
  },

  // Collections
  B033: {
    says: 'A set holds each value once, so this one is not added.',
    fix: 'Remove the repeated value',
  },
  B035: { says: 'The key is the same in every round, so one single entry is left.' },
  C413: { says: '`sorted` gives a list already; it takes `reverse=True` for the other order.' },
  C414: {
    says: 'The outer call takes what the inner one is given, and the inner one adds nothing.',
  },
  C416: { says: 'Each item is copied as it is: `list`, `set` or `dict` says that.' },
  C419: {
    says: '`any` and `all` stop at the item that decides, but the square brackets make all of them first.',
  },
  F601: { says: 'The dictionary has this key twice, and keeps only the last of the two values.' },
  SIM118: { says: '`in` looks through the keys of a dictionary by itself.' },
  SIM401: { says: '`get` looks up and knows what to give where the key is missing.' },
  SIM910: { says: '`get` gives `None` by itself where the key is missing.', fix: 'Leave out None' },
  SIM911: { says: '`items()` gives each key with its value.', fix: 'Use items()' },

  // Texts and operators
  B002: { says: 'Python has no `++`: this is a plus twice, and changes nothing.' },
  B005: {
    says: 'These are single letters to take away, in any order; a whole word is taken away by `removeprefix` or `removesuffix`.',
  },
  F507: { says: 'There are not as many values as places for them, which raises TypeError.' },
  F509: { says: 'The text asks for a format that there is not, which raises ValueError.' },
  F523: { says: 'The text has no place for this value, which appears nowhere.' },
  F524: { says: 'No value is given for one of the places, which raises IndexError or KeyError.' },
  F541: {
    says: 'Nothing here is in braces, so the `f` does nothing, or the braces were forgotten.',
    fix: 'Remove the f',
  },
};
