import { code } from '../../domain/sentence.ts';
import type { Sentence } from '../../domain/sentence.ts';
import { indentOf, stepBefore } from './same-frame.ts';
import { isAfterGap } from './trace-index.ts';
import type { Walk } from './walk.ts';

/** Characters of a condition that a sentence has room for. */
const longest = 40;

const header =
  /^(?<indent>\s*)(?:if|elif|while)\b\s*(?!True\b|1\b)(?<condition>.+?)\s*:\s*(?:#.*)?$/;

/** That the condition of an `if` or a `while` was true or false, where a step comes from its line. */
export function conditionWords(walk: Walk, step: number): readonly Sentence[] {
  const { trace, index, texts } = walk;
  if (trace.steps[step]?.event !== 'line' || isAfterGap(trace, step)) return [];
  const { event, line: from = 0 } = trace.steps[stepBefore(index, step)] ?? {};
  const { indent, condition } = header.exec(texts[from - 1] ?? '')?.groups ?? {};
  if (event === 'raise' || indent === undefined || condition === undefined) return [];
  const body = texts.findIndex((text, at) => at >= from && /^\s*[^\s#]/.test(text)) + 1;
  if (indentOf(texts[body - 1] ?? '') <= indent.length) return [];
  const told = condition.length > longest ? `${condition.slice(0, longest)}…` : condition;
  return [[code(told), trace.steps[step].line === body ? ' is true' : ' is false']];
}
