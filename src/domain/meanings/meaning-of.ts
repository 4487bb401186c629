import { missingModuleSentence } from '../missing-module.ts';
import type { RunOutcome } from '../run.ts';
import { plainSentence, type Sentence } from '../sentence.ts';
import type { Failure, RaisedException, SyntaxProblem, TestResult, Traceback } from '../verdict.ts';
import { attributeRules, frozenRules } from './attributes.ts';
import {
  awaitingAttributeRules,
  awaitingRuntimeRules,
  awaitingTypeRules,
  coroutineMeaning,
  neverAwaitedMeaning,
} from './awaiting.ts';
import { callRules } from './calls.ts';
import { indentationRules } from './indentation.ts';
import { itemRules } from './items.ts';
import { libraryTypeRules } from './library.ts';
import { lookupRules } from './lookups.ts';
import { nameRules } from './names.ts';
import { objectRules } from './objects.ts';
import { operandRules } from './operands.ts';
import { resourceRules } from './resources.ts';
import { sayFirst, type Rules } from './rule.ts';
import { raisingRules, runningRules } from './running.ts';
import { markRules } from './syntax-marks.ts';
import { statementRules } from './syntax-statements.ts';
import { valueRules } from './values.ts';

/** Exceptions that say what they say wherever they came up. */
const anywhere: Rules = {
  ...resourceRules,
  ...valueRules,
  ...runningRules,
  ...frozenRules,
  RuntimeError: [...awaitingRuntimeRules, ...(runningRules['RuntimeError'] ?? [])],
  TypeError: [...awaitingTypeRules, ...libraryTypeRules],
};

/** Those that speak of the line in which they came up. */
const inLine: Rules = {
  ...anywhere,
  ...nameRules,
  ...lookupRules,
  ...attributeRules,
  AttributeError: [...awaitingAttributeRules, ...(attributeRules['AttributeError'] ?? [])],
  TypeError: [
    ...awaitingTypeRules,
    ...libraryTypeRules,
    ...callRules,
    ...operandRules,
    ...itemRules,
    ...objectRules,
  ],
};

const syntax: Rules = {
  ...indentationRules,
  SyntaxError: [...markRules, ...statementRules],
};

/**
 * What the exception that ended a traceback means, and what usually causes it: only where that is
 * true of every program in which Python says this. Null where nothing sure can be said, as of most
 * that the learner's own code raises, and of what has no line of theirs.
 */
export function tracebackMeaning(traceback: Traceback): Sentence | null {
  const raised = traceback.at(-1);
  const innermost = raised?.frames.at(-1);
  if (raised === undefined || innermost === undefined) return null;
  if (missingModuleSentence(traceback).length > 0) return null;
  const { code, failing } = innermost;
  // Of an assertion that does not hold, Python marks the condition alone.
  const isWhole = failing === undefined || raised.type === 'AssertionError';
  const part = isWhole ? code : code.slice(failing.start, failing.end);
  if (/^raise\b/u.test(part)) return lookUp(raisingRules, raised, part);
  return lookUp(raised.isBelow === true ? anywhere : inLine, raised, part);
}

export function syntaxMeaning(problem: SyntaxProblem): Sentence | null {
  return lookUp(syntax, problem, '');
}

/** What the end of a run means, or else what Python warned of; `errors` is what it wrote to stderr. */
export function outcomeMeaning(outcome: RunOutcome, errors: string): Sentence | null {
  if (outcome.kind === 'syntax') return syntaxMeaning(outcome.problem);
  const meaning = outcome.kind === 'raised' ? tracebackMeaning(outcome.traceback) : null;
  return meaning ?? neverAwaitedMeaning(errors);
}

/** The meaning of each failure of a test, said once; and what Python warned of, where none has one. */
export function testMeanings({ failures, output }: Pick<TestResult, 'failures' | 'output'>): {
  readonly ofFailures: readonly (Sentence | null)[];
  readonly ofOutput: Sentence | null;
} {
  const said = new Set<string>();
  const ofFailures = failures.map((failure) => {
    const meaning = failureMeaning(failure);
    if (meaning === null || said.has(plainSentence(meaning))) return null;
    said.add(plainSentence(meaning));
    return meaning;
  });
  return { ofFailures, ofOutput: said.size === 0 ? neverAwaitedMeaning(output) : null };
}

/** What was raised in a test, or what came in place of a value. */
function failureMeaning({ traceback, raised, actual }: Failure): Sentence | null {
  if (traceback.length > 0) return tracebackMeaning(traceback);
  if (raised !== undefined) return lookUp(inLine, raised, '');
  return actual === null ? null : coroutineMeaning(actual);
}

function lookUp(
  rules: Rules,
  { type, message }: Pick<RaisedException, 'type' | 'message'>,
  code: string,
): Sentence | null {
  return sayFirst(rules[type] ?? [], { type, message, code });
}
