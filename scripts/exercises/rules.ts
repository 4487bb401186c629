import { typeTestTitle } from '../../src/domain/type-test.ts';

/**
 * The link between the sentences of a prompt and the tests. An author quotes the prompt in a comment
 * above a test, or above a class for all of its tests:
 *
 *     # rule: items that are equal keep their order
 *     def test_ties(self):
 *
 * or, for a type checker, above the comment that begins it:
 *
 *     # rule: a stack holds items of one type
 *     # test: refuses a string in a stack of ints
 *
 * The words stand in one clause of the prompt, whatever its marks and line ends; `…` is for words
 * left out. `# given: …` quotes a clause that promises nothing, such as what a caller passes.
 */

const comment = /^[ \t]*# (rule|given): *(.*)$/;

/** The tests as Python judges with them: without the comments that only the proof reads. */
export function withoutRules(tests: string): string {
  return tests
    .split('\n')
    .filter((line) => !comment.test(line))
    .join('\n');
}

/** Promises that no test keeps, tests that keep no promise, and quotes of what is not said. */
export function ruleProblems(prompt: string, tests: string): readonly string[] {
  const clauses = clausesOf(prompt);
  const { quotes, unruled } = readQuotes(tests);
  const unknown = quotes.filter((quote) => !clauses.some(({ text }) => holds(text, quote.words)));
  const unkept = clauses.filter(
    ({ text, isPromise }) => isPromise && !quotes.some(({ words }) => holds(text, words)),
  );
  return [
    ...unknown.map(({ kind, words }) => `"# ${kind}: ${words}" is in no clause of the prompt.`),
    ...unruled.map((test) => `${test} quotes no rule of the prompt.`),
    ...unkept.map(({ text }) => `No test quotes "${text}"`),
  ];
}

interface Quote {
  readonly kind: string;
  readonly words: string;
}

/** All that is quoted, and the tests for which nothing is. */
function readQuotes(tests: string): {
  readonly quotes: readonly Quote[];
  readonly unruled: readonly string[];
} {
  const quotes: Quote[] = [];
  const unruled: string[] = [];
  const test = testIn(tests);
  let isClassRuled = false;
  let isRuled = false;
  let isDecorated = false;
  for (const line of tests.split('\n')) {
    const [, kind, words] = comment.exec(line) ?? [];
    if (kind !== undefined && words !== undefined) {
      quotes.push({ kind, words });
      isRuled ||= kind === 'rule';
      continue;
    }
    const typeTest = typeTestTitle(line);
    if (typeTest !== null) {
      if (!isRuled) unruled.push(typeTest);
      isRuled = false;
      continue;
    }
    if (/^\s*(#|$)/.test(line)) continue;
    // What a decorator is given may go over several lines.
    isDecorated = /^\s*@/.test(line) || (isDecorated && !/^\s*(async def|def|class) /.test(line));
    if (isDecorated) continue;
    if (line.startsWith('class ')) isClassRuled = isRuled;
    if (/^(?:async )?def /.test(line)) isClassRuled = false;
    const [, name] = test.exec(line) ?? [];
    if (name !== undefined && !isRuled && !isClassRuled) unruled.push(name);
    isRuled = false;
  }
  return { quotes, unruled };
}

/** The line that begins a test. Beside classes of unittest a function is none, whatever its name. */
export function testIn(tests: string): RegExp {
  return /^class .*\bTestCase\b/m.test(tests)
    ? /^\s+(?:async )?def (test\w*)\(/
    : /^\s*(?:async )?def (test\w*)\(/;
}

interface Clause {
  readonly text: string;
  /** Not so in the first paragraph, which is the story. */
  readonly isPromise: boolean;
}

/** Sentences, parted further at semicolons; code blocks, headings and heads of tables have none. */
function clausesOf(prompt: string): readonly Clause[] {
  const paragraphs = prompt
    .replaceAll(/^```[\s\S]*?^```$/gm, '')
    .replaceAll(/^\|.*\n\|[ :|-]+$/gm, '')
    .split(/\n(?=[ \t]*(?:[-*]|\d+\.|\|) )|\n[ \t]*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => /^(?!#|>>>)./.test(paragraph));
  return paragraphs.flatMap((paragraph, index) =>
    partsOf(paragraph).map((text) => ({ text: plain(text), isPromise: index > 0 })),
  );
}

/** Code is in one part, whatever stands in it. */
function partsOf(paragraph: string): readonly string[] {
  const code = paragraph.match(/`[^`]*`/g) ?? [];
  return paragraph
    .replaceAll(/`[^`]*`/g, '`')
    .split(/(?<=[.!?]\)?)\s|(?<=;)\s/)
    .map((part) => part.replaceAll('`', () => code.shift() ?? ''));
}

/** Without bullets, marks of code and emphasis, and addresses of links. */
function plain(markdown: string): string {
  return markdown
    .trim()
    .replace(/^(?:[-*]|\d+\.) /, '')
    .replaceAll(/\[([^\]]*)\]\(https?:[^)]*\)/g, '$1')
    .replaceAll(/[`*|]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** Whether a clause has all the words, in their order. */
function holds(clause: string, words: string): boolean {
  const text = clause.toLowerCase();
  let from = 0;
  for (const part of plain(words).toLowerCase().split('…')) {
    const found = text.indexOf(part.trim(), from);
    if (found === -1) return false;
    from = found + part.trim().length;
  }
  return true;
}
