/** True for a block that shows an interpreter session. */
export const isSession = (code: string): boolean => /^\s*>>>( |$)/m.test(code);

/** What a learner would type of an interpreter session: its statements, without prompts and output. */
export function sessionStatements(code: string): string {
  return code
    .split('\n')
    .map((line) => /^\s*(?:>>>|\.\.\.)(?: (.*))?$/.exec(line))
    .filter((match) => match !== null)
    .map((match) => match[1] ?? '')
    .join('\n');
}

/** Source as a fenced Markdown block, whatever backticks it holds. */
export function fenced(code: string, language: string): string {
  const longest = (code.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 2);
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${code}\n${fence}`;
}
