import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A solution, right or wrong, of a folder of them. */
export interface Program {
  /** The file's name without `.py`. */
  readonly name: string;
  /** The module docstring, on one line. */
  readonly sentence: string;
  readonly source: string;
}

export type Report = (file: string, message: string) => void;

/** The programs of a folder by name; none where it does not exist. */
export function readPrograms(folder: string, report: Report): readonly Program[] {
  return visibleNames(folder).flatMap((name) => {
    const file = join(folder, name);
    if (!name.endsWith('.py')) {
      report(file, 'is no program; this folder has only .py files.');
      return [];
    }
    const source = readText(file, report);
    const sentence = moduleDocstring(source);
    if (sentence === null || sentence === '') {
      report(file, 'must start with a docstring that says in a sentence what was done here.');
      return [];
    }
    return [{ name: name.slice(0, -'.py'.length), sentence, source }];
  });
}

/** The file's text with line feeds alone; empty, and reported, where there is nothing to read. */
export function readText(file: string, report: Report): string {
  if (!existsSync(file) || !statSync(file).isFile()) {
    report(file, 'is missing; every exercise needs it.');
    return '';
  }
  const text = readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
  if (text.trim() === '') report(file, 'is empty; write it.');
  return text;
}

/** The module docstring with its white space collapsed; null without one. */
function moduleDocstring(source: string): string | null {
  const match = /^(?:[ \t]*(?:#[^\n]*)?\n)*(r?)("""|'''|"|')((?:\\[\s\S]|(?!\2)[^\\])*)\2/i.exec(
    source,
  );
  if (!match) return null;
  const [, raw, , written = ''] = match;
  const text = raw ? written : written.replaceAll(/\\(["'\\])/g, '$1').replaceAll('\\\n', '');
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** What an author put there, in order; Python and desktop systems leave the rest behind. */
export function visibleNames(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => !name.startsWith('.') && name !== '__pycache__')
    .toSorted();
}
