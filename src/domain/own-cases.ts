/** Stands above each case, where it is a comment to Python and tells it from the prompt's examples. */
const mark = '# yours';

/** Lines that go on with the one above: indented, closing a bracket, or a further branch. */
const goesOn = /^(?:\s|[)\]}]|(?:elif|else|except|finally)\b)/;

/**
 * The learner's own cases of a text: one a line, and further lines where a line goes on. The signs
 * `>>>` and `...` of an interpreter may stand before them; comments and empty lines are no cases.
 */
export function casesOf(text: string): readonly string[] {
  const cases: string[] = [];
  for (const written of text.split(/\r?\n/)) {
    const line = written.replace(/^>>> ?/, '').trimEnd();
    const further = /^\.\.\. ?(?<rest>.*)$/.exec(line)?.groups?.['rest'];
    const last = cases.at(-1);
    const isComment = /^\s*(?:#|$)/.test(further ?? line);
    if (isComment) continue;
    if (last !== undefined && (further !== undefined || goesOn.test(line))) {
      cases[cases.length - 1] = `${last}\n${further ?? line}`;
    } else cases.push((further ?? line).trimStart());
  }
  return cases;
}

/** Markdown that holds the cases as `>>>` examples, to stand behind a prompt; empty for none. */
export function caseExamples(text: string): string {
  // A fence for each: what cannot be read as an example takes no other with it.
  return casesOf(text)
    .map((source) => {
      const lines = source.split('\n').map((line) => `... ${line}`);
      return ['', '```', `>>> ${mark}`, ...lines, '```', ''].join('\n');
    })
    .join('');
}

/** The case that an example's source is; null where it is an example of the prompt. */
export const caseOf = (source: string): string | null =>
  source.startsWith(`${mark}\n`) ? source.slice(mark.length + 1) : null;

/** All cases of both texts, those of the first one as they stand. */
export function mergedCases(one: string, other: string): string {
  const known = new Set(casesOf(one));
  const missing = casesOf(other).filter((source) => !known.has(source));
  if (missing.length === 0) return one;
  return [...(one.trim() === '' ? [] : [one.trimEnd()]), ...missing].join('\n');
}
