import type { Diagnostic } from 'vscode-languageserver-types';
import { foreignPackageSentence } from '../domain/missing-module.ts';
import { plainSentence } from '../domain/sentence.ts';

/**
 * What is told of imports that cannot be found: packages that everybody knows, and that are not here. Any
 * other name may be a pack's, or a file of the exercise's, of which the language worker knows nothing.
 */
export function withKnownImports(problems: readonly Diagnostic[]): readonly Diagnostic[] {
  return problems.flatMap((problem) => {
    if (problem.code !== 'reportMissingImports') return [problem];
    const { message } = problem;
    const name = /"(\w+)/.exec(typeof message === 'string' ? message : message.value)?.[1] ?? '';
    const sentence = foreignPackageSentence(name);
    return sentence.length === 0
      ? []
      : [{ ...problem, message: plainSentence(sentence).replaceAll('`', '') }];
  });
}
