import { phrase } from '../sentence.ts';
import { rule, type Rules } from './rule.ts';

/** What ends code in the middle of its work. */
export const runningRules: Rules = {
  RecursionError: [
    rule(
      /^maximum recursion depth exceeded/,
      () =>
        phrase`Each call waits for the call that it makes, and as many were waiting as Python allows at once.`,
    ),
  ],
  StopIteration: [
    rule(
      /^$/,
      () =>
        phrase`${'next'} was called on an iterator that has nothing left. A ${'for'} loop ends by itself there, and a second argument of ${'next'} is what it gives instead.`,
      /\bnext\(/u,
    ),
  ],
  RuntimeError: [
    rule(
      /^(?:dictionary (?:changed size|keys changed) during iteration|Set changed size during iteration|deque mutated during iteration)$/,
      () =>
        phrase`Something was added or removed while a loop was going through the same collection. A loop over a copy, such as ${'list(…)'} of it, is not disturbed.`,
    ),
    rule(
      /^generator raised StopIteration$/,
      () =>
        phrase`Inside a generator, ${'next'} found nothing left, or ${'StopIteration'} was raised. A generator ends with ${'return'} or after its last line.`,
    ),
    rule(
      /^threads can only be started once$/,
      () => phrase`A thread runs once. To do the work again takes a new ${'Thread'}.`,
    ),
    rule(
      /^cannot join thread before it is started$/,
      () =>
        phrase`${'join'} waits for a thread to end, and this one was never started with ${'start'}.`,
    ),
    rule(
      /^(?:release unlocked lock|cannot release un-acquired lock)$/,
      () =>
        phrase`A lock can be given back only by whoever holds it, and nobody does here. ${'with'} takes a lock and gives it back once.`,
    ),
    rule(
      /^cannot schedule new futures after shutdown$/,
      () =>
        phrase`This pool takes no more work: it was shut down, which happens at the end of its ${'with'} block as well.`,
    ),
  ],
  AssertionError: [
    rule(
      /^/,
      () =>
        phrase`The condition behind ${'assert'} does not hold here. What stands behind its comma, if anything, is the message.`,
      /^assert\b/u,
    ),
  ],
};

/** What is said of a line that raises an exception itself: of others, its author knows best. */
export const raisingRules: Rules = {
  NotImplementedError: [
    rule(
      /^/,
      () =>
        phrase`This line is a stand-in: it is raised on purpose where the work is left to a subclass, or is still to be written.`,
      /^raise NotImplementedError\b/u,
    ),
  ],
  TypeError: [
    rule(
      /^exceptions must derive from BaseException$/,
      () =>
        phrase`Behind ${'raise'} stands something that is no exception. Python's own, such as ${'ValueError'}, are exceptions, and so is a class that has ${'Exception'} as its base.`,
    ),
  ],
};
