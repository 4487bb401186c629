import { isAbsolute, relative } from 'node:path';
import * as v from 'valibot';

/** Something an author must put right. `message` is a whole sentence that says what to do. */
export interface Problem {
  readonly file: string;
  readonly message: string;
}

/** What reading gives: the thing, or everything that is wrong with it. */
export type Reading<Thing> =
  | { readonly kind: 'read'; readonly value: Thing }
  | { readonly kind: 'unusable'; readonly problems: readonly Problem[] };

/** One problem a line, with paths as seen from the working directory. */
export function describeProblems(problems: readonly Problem[]): string {
  return problems.map(({ file, message }) => `${shortPath(file)}: ${message}`).join('\n');
}

/** `file` as seen from the working directory, or as it is when it lies outside. */
export function shortPath(file: string): string {
  const short = relative(process.cwd(), file);
  return short.startsWith('..') || isAbsolute(short) ? file : short;
}

/** Parses JSON text and checks it; every problem names the file and the field. */
export function readJson<Output>(
  file: string,
  text: string,
  schema: v.GenericSchema<unknown, Output>,
): Reading<Output> {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { kind: 'unusable', problems: [{ file, message: `is not JSON: ${reason}.` }] };
  }
  const result = v.safeParse(schema, data);
  if (result.success) return { kind: 'read', value: result.output };
  return { kind: 'unusable', problems: result.issues.map((issue) => issueProblem(file, issue)) };
}

function issueProblem(file: string, issue: v.BaseIssue<unknown>): Problem {
  const field = v.getDotPath(issue);
  if (field === null) return { file, message: issue.message };
  if (issue.expected === 'never') {
    return { file, message: `"${field}" is not a field of this file; remove it.` };
  }
  if (issue.received === 'undefined') {
    return { file, message: `"${field}" is missing; add it.` };
  }
  return { file, message: `"${field}" ${issue.message}` };
}
