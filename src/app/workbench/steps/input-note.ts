import type { Trace } from '../../../domain/trace.ts';

/** Why a program that asks for more than was typed ends there; null where it does not. */
export function inputNote({ steps }: Trace): string | null {
  const error = steps.at(-1)?.error ?? '';
  return error.startsWith('EOFError')
    ? 'The steps get what you typed when it last ran: run it, answer it, and step through it then.'
    : null;
}
