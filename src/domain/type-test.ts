import type { TestName } from './verdict.ts';

/**
 * Hidden tests that a type checker judges: a Python file in which a comment begins each of them.
 *
 *     from solution import Stack
 *
 *     # test: refuses a string in a stack of ints
 *     numbers: Stack[int] = Stack()
 *     numbers.push(1)
 *     numbers.push("two")  # refused: reportArgumentType
 *
 * Each is checked by itself, below the lines before the first one. The checker must refuse the lines
 * that say so, by one of the rules that they name, parted by `|`, or by any where they name none;
 * and it must accept the others. A test without lines is about the solution itself. Comments such as
 * `# pyright: reportExplicitAny=error` before the first test hold for the solution as well.
 */
export interface TypeTest extends TestName {
  /** What is checked, without its marks; null for the solution itself. */
  readonly source: string | null;
  /** The line of `source` at which the test's own code begins, from 0. */
  readonly begins: number;
  /** The lines of `source`, from 0, that must be refused, with the rules that may do it; none for any. */
  readonly refused: ReadonlyMap<number, readonly string[]>;
}

export interface TypeTests {
  /** Comments with the checker's settings. */
  readonly settings: readonly string[];
  readonly tests: readonly TypeTest[];
}

const heading = /^# test: *(.+?) *$/u;

/** The title of the test that a line begins; null where it begins none. */
export const typeTestTitle = (line: string): string | null => heading.exec(line)?.[1] ?? null;

const setting = /^# pyright: /u;
const mark = /[ \t]*# refused(?:: *([\w| ]+?))? *$/u;

export function readTypeTests(text: string): TypeTests {
  const lines = text.split('\n');
  const starts = lines.flatMap((line, index) => (typeTestTitle(line) === null ? [] : [index]));
  const opening = lines.slice(0, starts[0] ?? lines.length);
  const settings = opening.filter((line) => setting.test(line));
  const tests = starts.map((start, index) => {
    const title = typeTestTitle(lines[start] ?? '') ?? '';
    return typeTest(title, opening, lines.slice(start + 1, starts[index + 1]));
  });
  return { settings, tests };
}

/** As tests are named that Python judges: unique where the titles are. */
const nameOf = (title: string): string =>
  `types.${title.replaceAll(/[^\p{L}\p{N}]+/gu, '_').replaceAll(/^_|_$/g, '')}`;

function typeTest(title: string, opening: readonly string[], body: readonly string[]): TypeTest {
  const name = nameOf(title);
  const own = body.join('\n').trim();
  if (own === '') return { name, title, source: null, begins: 0, refused: new Map() };
  const above = opening.join('\n').trim();
  const begins = above === '' ? 0 : above.split('\n').length + 1;
  const marked = `${above}\n\n${own}`.trim().split('\n');
  const refused = new Map<number, readonly string[]>();
  for (const [index, line] of marked.entries()) {
    const found = mark.exec(line);
    if (found === null) continue;
    const rules = (found[1] ?? '').split('|').map((rule) => rule.trim());
    refused.set(
      index,
      rules.filter((rule) => rule !== ''),
    );
  }
  const source = marked.map((line) => line.replace(mark, '')).join('\n');
  return { name, title, source: `${source}\n`, begins, refused };
}
