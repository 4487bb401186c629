import { indentOf, stepBefore } from './same-frame.ts';
import type { Walk } from './walk.ts';

/**
 * Whether a step is back at a `with` whose block is over: Python goes to its line once more and
 * closes there what it opened.
 */
export function leavesWith({ trace, index, texts }: Walk, step: number): boolean {
  const { line = 0, event } = trace.steps[step] ?? {};
  const header = texts[line - 1] ?? '';
  if (event !== 'line' || !/^\s*(?:async\s+)?with\b/.test(header)) return false;
  const from = trace.steps[stepBefore(index, step)]?.line ?? 0;
  if (from <= line) return false;
  const between = texts.slice(line, from).filter((text) => text.trim() !== '');
  return between.every((text) => indentOf(text) > indentOf(header) || /^\s*[#)\]}]/.test(text));
}
