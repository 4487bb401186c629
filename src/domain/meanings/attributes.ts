import { phrase } from '../sentence.ts';
import { rule, type Rules } from './rule.ts';
import { isFunction, isPythons, sourcesOfNone } from './type-names.ts';

/** Attributes that are not there, or may not be set. */
export const attributeRules: Rules = {
  AttributeError: [
    rule(
      /^'NoneType' object has no attribute '(.+?)'/,
      (name) => phrase`The value in front of ${`.${name}`} is ${'None'}. ${sourcesOfNone}`,
    ),
    rule(
      /^'(.+?)' object has no attribute '(.+?)' and no __dict__ for setting new attributes$/,
      (type, name) =>
        isPythons(type)
          ? phrase`A value of the type ${type} takes no new attributes.`
          : phrase`${type} lists in ${'__slots__'} which attributes its objects may have, and ${name} is not among them.`,
    ),
    rule(
      /^'super' object has no attribute '(.+?)'/,
      (name) =>
        phrase`${'super()'} looks in the classes that come after this one in the row of bases, and none of them defines ${name}.`,
    ),
    rule(/^'(.+?)' object has no attribute '(.+?)'/, (type, name) => {
      if (isFunction(type)) {
        return phrase`The value in front of ${`.${name}`} is a function, and nothing called ${name} belongs to it. What the function returns is another value, which comes when it is called.`;
      }
      return isPythons(type)
        ? phrase`The value in front of ${`.${name}`} is of the type ${type}, and that type knows nothing called ${name}.`
        : phrase`This ${type} has nothing called ${name}: its class defines none, and no line has given it one. Usual causes: it is spelled otherwise elsewhere, or the method that would set it has not run.`;
    }),
    rule(
      /^type object '(.+?)' has no attribute '(.+?)'/,
      (type, name) =>
        phrase`In front of ${`.${name}`} stands the class ${type} itself, and it defines nothing of that name. What ${'__init__'} gives to ${'self'} belongs to each object, not to the class.`,
    ),
    rule(
      /^partially initialized module '(.+?)'/,
      (module) =>
        phrase`${module} is still being imported when this line asks something of it: two files import each other.`,
    ),
    rule(
      /^module '(.+?)' has no attribute '(.+?)'/,
      (module, name) => phrase`The module ${module} defines nothing called ${name}.`,
    ),
    rule(
      /^property '(.+?)' of '(.+?)' object has no (setter|deleter)$/,
      (name, type, missing) =>
        phrase`${name} is a property of ${type} that says how it is read, and not how it is ${[missing === 'setter' ? 'set' : 'deleted']}. A method marked with ${`@${name}.${missing}`} would.`,
    ),
    rule(
      /^'(.+?)' object attribute '(.+?)' is read-only$/,
      (type, name) => phrase`${name} of a ${type} can be read, and not set.`,
    ),
  ],
};

/** Attributes of dataclasses that are frozen: it is their own code that refuses. */
export const frozenRules: Rules = {
  'dataclasses.FrozenInstanceError': [
    rule(
      /^cannot (assign to|delete) field '(.+?)'$/,
      () =>
        phrase`Objects of a dataclass that is frozen keep what they were made with. A changed one is made as a new object, for instance by ${'dataclasses.replace'}.`,
    ),
  ],
};
