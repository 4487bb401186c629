import type { Sentence } from '../sentence.ts';

/** An exception as its meaning is looked up. */
export interface Raised {
  readonly type: string;
  readonly message: string;
  /** The part of the line that failed, or all of it; empty where no line is known. */
  readonly code: string;
}

/**
 * What a message of CPython means. The groups of both expressions are handed over in order, empty
 * where they matched nothing. Where `code` is given it must match as well.
 */
export interface Rule {
  readonly message: RegExp;
  readonly code?: RegExp;
  /** Null where it turns out that there is nothing sure to say. */
  readonly say: (...found: string[]) => Sentence | null;
}

/** Rules by the type of the exception; the first that fits is the one that speaks. */
export type Rules = Readonly<Record<string, readonly Rule[]>>;

export function rule(
  message: RegExp,
  say: (...found: string[]) => Sentence | null,
  code?: RegExp,
): Rule {
  return code === undefined ? { message, say } : { message, say, code };
}

/** What the first fitting rule says; null where none fits. */
export function sayFirst(rules: readonly Rule[], { message, code }: Raised): Sentence | null {
  for (const { message: expected, code: written, say } of rules) {
    const inMessage = expected.exec(message);
    const inCode = written?.exec(code) ?? null;
    if (inMessage === null || (written !== undefined && inCode === null)) continue;
    const said = say(...groupsOf(inMessage), ...groupsOf(inCode));
    if (said !== null) return said;
  }
  return null;
}

const groupsOf = (found: RegExpExecArray | null): string[] =>
  (found ?? []).slice(1).map((group: string | undefined) => group ?? '');
