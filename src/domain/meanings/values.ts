import { phrase } from '../sentence.ts';
import { rule, type Rules } from './rule.ts';
import { counted } from './type-names.ts';

/** Values of the right type that cannot be worked with. */
export const valueRules: Rules = {
  ValueError: [
    rule(
      /^invalid literal for int\(\) with base 10: '\s*'$/,
      () => phrase`${'int'} reads a whole number from a text, and this text is empty or blank.`,
    ),
    rule(
      /^invalid literal for int\(\) with base 10: ('\s*[+-]?(?:\d+\.\d*|\.\d+)\s*')$/,
      (text) =>
        phrase`${'int'} reads whole numbers only, and ${text} has a decimal point. ${'float'} reads such a text.`,
    ),
    rule(/^invalid literal for int\(\) with base (\d+): (.{1,60})$/u, (base, text) =>
      base === '10'
        ? phrase`${'int'} reads a whole number from a text: digits, perhaps with a sign in front and blanks around. ${text} is not that.`
        : phrase`${text} is no whole number written with the digits of the base ${[base]}.`,
    ),
    rule(
      /^could not convert string to float: (.{1,60})$/u,
      (text) =>
        phrase`${'float'} reads a number from a text, and ${text} is none. Its decimal sign is a point.`,
    ),
    rule(
      /^not enough values to unpack \(expected (at least )?(\d+), got (\d+)\)$/,
      (least, names, got) =>
        phrase`What is shared out has ${counted(got, 'item')}, and on the left it needs ${[least]}${[names]}. A dictionary gives its keys, and a text its characters.`,
    ),
    rule(
      /^too many values to unpack \(expected (\d+)/,
      (names) =>
        phrase`What is shared out has more items than the ${[names]} that the left side takes. A dictionary gives its keys, and a text its characters.`,
    ),
    rule(
      /^list\.remove\(x\): x not in list$/,
      () =>
        phrase`${'remove'} takes out the first item that equals its argument, and the list has none.`,
    ),
    rule(
      /^(list|tuple)\.index\(x\): x not in \1$/,
      (type) =>
        phrase`${'index'} looks for an item that equals its argument, and the ${type} has none.`,
    ),
    rule(
      /^substring not found$/,
      () =>
        phrase`${'index'} looks for one text inside another, and it is not there. ${'find'} gives −1 in that case.`,
    ),
    rule(
      /^(max|min)\(\) iterable argument is empty$/,
      (name) =>
        phrase`There is no ${name} of nothing: what was given has no items. The argument ${'default'} says what the answer is then.`,
    ),
    rule(
      /^(?:math domain error|expected a nonnegative input, got .*|expected a positive input.*)$/,
      () =>
        phrase`This function of ${'math'} has no answer for the number it was given, as the square root has none for a negative one.`,
    ),
    rule(
      /^slice step cannot be zero$/,
      () =>
        phrase`The third number of a slice is the step from one item to the next, and 0 leads nowhere.`,
    ),
    rule(
      /^range\(\) arg 3 must not be zero$/,
      () =>
        phrase`The third number of ${'range'} is the step from one number to the next, and 0 leads nowhere.`,
    ),
    rule(
      /^empty separator$/,
      () =>
        phrase`A text cannot be split at the empty text. ${'list'} makes a list of its characters.`,
    ),
    rule(
      /^I\/O operation on closed file\.?$/,
      () =>
        phrase`This file is closed already. Where it was opened by ${'with'}, it is closed at the end of that block.`,
    ),
    rule(
      /^mutable default <class '(.+?)'> for field (\w+) is not allowed/,
      (type, field) =>
        phrase`All objects of the dataclass would share one ${type} as their ${field}. ${'field(default_factory=…)'} makes a new one for each.`,
    ),
    rule(
      /^dictionary update sequence element #(\d+) has length (\d+); 2 is required$/,
      (index, length) =>
        phrase`A dictionary is made of pairs of a key and a value, and the item with the index ${[index]} has ${counted(length, 'item')}.`,
    ),
    rule(
      /^generator already executing$/,
      () =>
        phrase`This generator is asked for an item while it is still at work on the one before.`,
    ),
    rule(
      /^cannot convert float (NaN|infinity) to integer$/,
      () => phrase`Only a finite number has a whole number to be turned into.`,
    ),
    rule(
      /^zip\(\) argument (\d+) is (shorter|longer) than arguments? (.+)$/,
      () =>
        phrase`With ${'strict=True'}, ${'zip'} wants all that it is given to have equally many items.`,
    ),
  ],
  'json.decoder.JSONDecodeError': [
    rule(
      /^Expecting property name enclosed in double quotes/,
      () =>
        phrase`In JSON the names in an object stand in double quotation marks, and no comma follows the last of them.`,
    ),
    rule(
      /^(?:Expecting|Extra data|Illegal|Unterminated|Invalid)/,
      () =>
        phrase`Up to the place that the message names the text is JSON, and what follows is not. JSON writes texts in double quotation marks, and ${'true'}, ${'false'} and ${'null'} with small letters.`,
    ),
  ],
  ZeroDivisionError: [
    rule(
      /negative power/,
      () => phrase`0 raised to a negative power would be a division by 0, which has no answer.`,
    ),
    rule(
      /by zero/,
      (operator) =>
        phrase`The value to the right of ${operator} is 0 here, and a division by 0 has no answer. Often it is the length or the count of something that is empty.`,
      /^[^/%]*(\/\/|%|\/)=?[^/%]*$/u,
    ),
    rule(
      /by zero/,
      () =>
        phrase`Something is divided by 0 here, which has no answer. Often the 0 is the length or the count of something that is empty.`,
    ),
  ],
  OverflowError: [
    rule(
      /^(?:int too large to convert to float|integer division result too large for a float)$/,
      () =>
        phrase`A whole number is larger here than any ${'float'}. ${'/'} gives a ${'float'}; ${'//'} divides whole numbers of any size.`,
    ),
    rule(
      /^(?:math range error|.*Numerical result out of range.*|.*Result (?:too large|not representable).*)$/,
      () => phrase`The result is larger than any ${'float'} can be.`,
    ),
    rule(
      /^cannot convert float infinity to integer$/,
      () => phrase`Only a finite number has a whole number to be turned into.`,
    ),
  ],
};
