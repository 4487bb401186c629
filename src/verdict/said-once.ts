import type { Failure } from '../domain/verdict.ts';

/** What stands for an error that the failure above has shown in full. */
export const sameError = 'The same error.';

/** The failures of one test, each exception told in full the first time alone. */
export function saidOnce(failures: readonly Failure[]): readonly Failure[] {
  const said = new Set<string>();
  return failures.map((failure) => {
    const { message, traceback } = failure;
    if (traceback.length === 0) return failure;
    const error = JSON.stringify([message, traceback]);
    if (said.has(error)) return { ...failure, message: sameError, traceback: [] };
    said.add(error);
    return failure;
  });
}

/** Whether a message says already what was raised last. */
export function saysError(message: string, { traceback }: Pick<Failure, 'traceback'>): boolean {
  const raised = traceback.at(-1);
  if (raised === undefined || raised.type === '') return false;
  const { type, message: words } = raised;
  return message.includes(words === '' ? type : `${type}: ${words}`);
}
