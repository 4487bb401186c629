import type { Diagnostic } from 'vscode-languageserver-types';
import { expect, it } from 'vitest';
import type { FollowedText, LanguageSource } from '../../../src/domain/language.ts';
import type { Parse, SyntaxProblem } from '../../../src/domain/verdict.ts';
import { withPythonSyntax } from '../../../src/language/python-syntax.ts';
import { deferred } from '../../../src/domain/deferred.ts';

const range = { start: { line: 0, character: 8 }, end: { line: 1, character: 0 } };
const guessed: Diagnostic = { range, severity: 1, message: 'Expected ":"' };
const unknown: Diagnostic = { range, severity: 1, code: 'reportUndefinedVariable', message: 'x?' };
const problem: SyntaxProblem = {
  type: 'SyntaxError',
  message: "invalid syntax. Maybe you meant '==' or ':=' instead of '='?",
  line: 2,
  column: 3,
  endLine: 2,
  endColumn: 8,
};

const wordsOf = ({ message }: Diagnostic) =>
  typeof message === 'string' ? message : message.value;

/** A language worker that says what it is told to, and what the editor has heard. */
function following(ask: (text: string) => Promise<Parse | null>) {
  let say: (problems: readonly Diagnostic[]) => void = () => {};
  const source: LanguageSource = {
    follow: (_read, onProblems) => {
      say = onProblems;
      return { close: () => {} } as FollowedText;
    },
  };
  const heard: (readonly string[])[] = [];
  const text = withPythonSyntax(source, ask).follow(
    () => 'if x = 1: pass',
    (problems) => heard.push(problems.map(wordsOf)),
    false,
  );
  return { say: (...problems: Diagnostic[]) => say(problems), heard, text };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

it('says what does not parse as Python says it, and nothing that was guessed of the rest', async () => {
  const { say, heard } = following(() => Promise.resolve({ problem }));
  say(guessed, unknown);
  await settled();
  expect(heard).toEqual([
    ["Line 2 does not parse: invalid syntax. Maybe you meant '==' or ':=' instead of '='?"],
  ]);
});

it.each([{ problem: null }, null])(
  'leaves what is known besides where Python says %o',
  async (parse) => {
    const { say, heard } = following(() => Promise.resolve(parse));
    say(unknown);
    await settled();
    expect(heard).toEqual([['x?']]);
  },
);

it('tells nothing of a text that was changed or closed meanwhile', async () => {
  const answers = [deferred<Parse>(), deferred<Parse>(), deferred<Parse>()];
  let asked = 0;
  const { say, heard, text } = following(() => answers[asked++]?.promise ?? Promise.resolve(null));
  say(guessed);
  say();
  answers[1]?.resolve({ problem: null });
  await settled();
  answers[0]?.resolve({ problem });
  await settled();
  expect(heard).toEqual([[]]);
  say(guessed);
  text.close();
  answers[2]?.resolve({ problem });
  await settled();
  expect(heard).toEqual([[]]);
});
