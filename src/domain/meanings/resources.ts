import { phrase } from '../sentence.ts';
import { rule, type Rules } from './rule.ts';

/** Modules, files, lines of input and encoded texts that are not what they were taken for. */
export const resourceRules: Rules = {
  ModuleNotFoundError: [
    rule(
      /^No module named '.+?'; '(.+?)' is not a package$/,
      (module) => phrase`${module} is a single module, so there are no further modules inside it.`,
    ),
    rule(
      /^No module named '(.+?)'/,
      (module) =>
        phrase`No module called ${module} belongs to Python here, and no file of that name lies beside your code. Names of modules are spelled exactly, capital letters included.`,
    ),
  ],
  ImportError: [
    rule(
      /^cannot import name '(.+?)' from partially initialized module '(.+?)'/,
      (name, module) =>
        phrase`${module} is still being imported, and has not come to ${name} yet: two files import each other.`,
    ),
    rule(
      /^cannot import name '(.+?)' from '(.+?)'/,
      (name, module) =>
        phrase`The module ${module} is there, and it defines nothing called ${name}. Names are spelled exactly, capital letters included.`,
    ),
    rule(
      /^attempted relative import/,
      () =>
        phrase`A dot in front of a module's name means the folder of a package, and this file belongs to none. Files that lie side by side import each other without the dot.`,
    ),
  ],
  FileNotFoundError: [
    rule(
      /No such file or directory: (.{1,80})$/u,
      (path) =>
        phrase`There is no file or folder ${path}. Code runs in the browser here: it finds the files of the exercise and those that it has written itself, and none of your computer's.`,
    ),
  ],
  FileExistsError: [
    rule(
      /File exists: (.{1,80})$/u,
      (path) => phrase`${path} exists already, and it was to be made anew.`,
    ),
  ],
  IsADirectoryError: [
    rule(/: (.{1,80})$/u, (path) => phrase`${path} is a folder, and a file is needed here.`),
  ],
  EOFError: [
    rule(
      /^EOF when reading a line$/,
      () => phrase`${'input'} asked for a line when there was no more to come.`,
    ),
  ],
  UnicodeDecodeError: [
    rule(
      /^'(.+?)' codec can't decode bytes? /,
      (encoding) =>
        phrase`These bytes are no text in the encoding ${encoding}. Either the text was written in another encoding, or the bytes are no text at all.`,
    ),
  ],
  UnicodeEncodeError: [
    rule(
      /^'(.+?)' codec can't encode characters? /,
      (encoding) =>
        phrase`The text has a character that cannot be written in the encoding ${encoding}. ${'utf-8'} has room for those of all scripts.`,
    ),
  ],
};
