import type { Sentence } from '../../../domain/sentence.ts';
import type { Trace } from '../../../domain/trace.ts';

/** Why a program that asks for more than was typed ends there; empty where it does not. */
export function inputNote({ steps }: Trace): Sentence {
  const error = steps.at(-1)?.error ?? '';
  return error.startsWith('EOFError')
    ? [
        'The steps get what you typed when it last ran: run it, answer it, and step through it then.',
      ]
    : [];
}
