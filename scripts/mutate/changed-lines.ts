import { structuredPatch } from 'diff';

/** What a mutant changes: lines without the indentation that they have in common. */
export interface ChangedLines {
  readonly line: string;
  readonly mutant: string;
}

export function changedLines(solution: string, mutant: string): ChangedLines {
  const lines = patchLines(solution, mutant);
  const side = (sign: string) =>
    withoutIndent(lines.filter((line) => line.startsWith(sign)).map((line) => line.slice(1)));
  return { line: side('-'), mutant: side('+') };
}

/** A small diff with the numbers of the solution's lines. */
export function numberedDiff(solution: string, mutant: string): string {
  const hunks = hunksOf(solution, mutant).map(({ oldStart, lines }) => {
    let number = oldStart;
    return lines.map((line) => {
      const shown = `${String(line.startsWith('+') ? '' : number).padStart(5)} ${line}`;
      if (!line.startsWith('+')) number += 1;
      return shown;
    });
  });
  return hunks.flat().join('\n');
}

function hunksOf(solution: string, mutant: string) {
  return structuredPatch('', '', solution, mutant, '', '', { context: 0 }).hunks;
}

function patchLines(solution: string, mutant: string): readonly string[] {
  return hunksOf(solution, mutant).flatMap(({ lines }) => lines);
}

function withoutIndent(lines: readonly string[]): string {
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/));
  const least = indents.length === 0 ? 0 : Math.min(...indents);
  return lines
    .map((line) => line.slice(least))
    .join('\n')
    .trimEnd();
}
