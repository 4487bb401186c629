import type { Diagnostic } from 'vscode-languageserver-types';
import type { LanguageSource } from '../domain/language.ts';
import { plainSentence } from '../domain/sentence.ts';
import { syntaxSentence } from '../domain/verdict-sentence.ts';
import type { Parse, SyntaxProblem } from '../domain/verdict.ts';

/** Null where nobody can be asked just now. */
export type AskPython = (text: string) => Promise<Parse | null>;

/**
 * Has Python itself say what does not parse, in the words that a verdict would have: the language worker
 * has fewer, and what it says of the rest of such a text is guessed. Where Python cannot be asked, its
 * words stand.
 */
export function withPythonSyntax(source: LanguageSource, ask: AskPython): LanguageSource {
  return {
    ...source,
    follow(read, onProblems, checksTypes, beside) {
      let asked = 0;
      async function tell(problems: readonly Diagnostic[]): Promise<void> {
        asked += 1;
        const own = asked;
        const parse = await ask(read());
        if (own !== asked) return;
        onProblems(parse?.problem ? [diagnosticOf(parse.problem)] : problems);
      }
      const text = source.follow(read, (problems) => void tell(problems), checksTypes, beside);
      return {
        ...text,
        close() {
          asked += 1;
          text.close();
        },
      };
    },
  };
}

function diagnosticOf(problem: SyntaxProblem): Diagnostic {
  return {
    range: {
      start: { line: problem.line - 1, character: problem.column },
      end: { line: problem.endLine - 1, character: problem.endColumn },
    },
    severity: 1,
    message: plainSentence(syntaxSentence(problem)),
  };
}
