import type { TestReport } from '../../workers/protocol.ts';
import type { Failure } from '../domain/verdict.ts';

/** The longest answer that is quoted in a sentence. */
const longest = 60;

/** A report that says of each answer that was printed, and not returned, that it was. */
export function withPrinted(report: TestReport): TestReport {
  if (report.output === '') return report;
  const failures = report.failures.map((failure) => {
    const printed = printedAnswer(failure, report.output);
    if (printed === null) return failure;
    const what = printed.length > longest || printed.includes('\n') ? 'the answer' : printed;
    const said = `It printed ${what} but returned None: give the value back with return.`;
    return { ...failure, message: [failure.message, said].filter(Boolean).join(' ') };
  });
  return { ...report, failures };
}

/** What was expected, as print shows it, where the call gave None and that was printed. */
function printedAnswer({ call, expected, actual }: Failure, output: string): string | null {
  if (actual !== 'None' || expected === null || expected === 'None') return null;
  if (call?.endsWith(')') !== true) return null;
  const printed = [expected, unquoted(expected)].find(
    (text) =>
      text !== null && text.trim() !== '' && `\n${output.trimEnd()}\n`.includes(`\n${text}\n`),
  );
  return printed ?? null;
}

const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  "'": "'",
  '"': '"',
  '\\': '\\',
};

/** The text that a Python string on one line stands for; null for anything else. */
function unquoted(literal: string): string | null {
  const [, , body] = /^(['"])(.*)\1$/su.exec(literal) ?? [];
  if (body === undefined) return null;
  return body
    .replaceAll(/\\(.)/gu, (whole, letter: string) => escapes[letter] ?? whole)
    .replace(/\n$/u, '');
}
