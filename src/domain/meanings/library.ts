import { phrase } from '../sentence.ts';
import { rule, type Rule } from './rule.ts';

/** TypeErrors that Python's library raises about what it was given. */
export const libraryTypeRules: readonly Rule[] = [
  rule(
    /^Object of type (\S+) is not JSON serializable/,
    (type) =>
      phrase`JSON has texts, numbers, ${'true'}, ${'false'}, ${'null'}, lists, and objects with texts as names, and ${type} is made into none of these by itself.`,
  ),
  rule(
    /^keys must be str, int, float, bool or None, not (.+)$/,
    (type) =>
      phrase`In JSON the names in an object are texts, and a key of the type ${type} is made into none.`,
  ),
  rule(
    /^cannot pickle '(.+?)' object/,
    (type) =>
      phrase`What is copied deeply or handed to another process is pickled, which a value of the type ${type} cannot be.`,
  ),
];
