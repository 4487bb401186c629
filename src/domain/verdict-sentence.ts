import { durationText } from './duration.ts';
import { missingModuleText } from './missing-module.ts';
import { code, ended, title } from './sentence.ts';
import type { Sentence, SentencePart } from './sentence.ts';
import type {
  Broken,
  SyntaxProblem,
  TestResult,
  Traceback,
  TracebackFrame,
  Verdict,
} from './verdict.ts';

/** What a verdict says first, on the page and in a terminal. */
export function verdictSentence(verdict: Verdict): Sentence {
  switch (verdict.kind) {
    case 'passed':
      return passedSentence(verdict);
    case 'failed':
      return [`Not yet: ${passedCount(verdict.tests)}.`, ...lookFirst(verdict)];
    case 'timed-out':
      return timedOutSentence(verdict);
    case 'broken':
      return brokenSentence(verdict.reason);
    case 'crashed':
      return crashedSentence(verdict);
  }
}

/** The test that says most: the one that the sentence names. Null where every test passed. */
export function testToLookAt({ kind, tests }: Verdict): TestResult | null {
  const named = tests.find(({ status }) => status === kind);
  const open = tests.find(({ status }) => status !== 'passed' && status !== 'skipped');
  return (kind === 'timed-out' || kind === 'crashed' ? named : open) ?? open ?? null;
}

/** A judging that the learner ended. */
export function stoppedSentence(finished: number, total: number): Sentence {
  if (finished === 0) return ['Stopped. No test had finished; nothing was recorded.'];
  return [`Stopped. ${finished} of ${plural(total, 'test')} had finished; nothing was recorded.`];
}

export function syntaxSentence({ line, message }: SyntaxProblem): Sentence {
  return [`Line ${line} does not parse: ${ended(message)}`];
}

/** `in line 3`, from the learner's own innermost frame; empty where no frame is theirs. */
export function placeText(traceback: Traceback): string {
  const frame = traceback.at(-1)?.frames.at(-1);
  return frame === undefined ? '' : ` in line ${frame.line}`;
}

type VerdictOf<Kind extends Verdict['kind']> = Extract<Verdict, { readonly kind: Kind }>;

const plural = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

const countOf = (tests: readonly TestResult[], ...statuses: readonly TestResult['status'][]) =>
  tests.filter(({ status }) => statuses.includes(status)).length;

function passedCount(tests: readonly TestResult[]): string {
  const passed = countOf(tests, 'passed');
  return `${passed} of ${plural(tests.length, 'test')} ${passed === 1 ? 'passes' : 'pass'}`;
}

function lookFirst(verdict: Verdict): Sentence {
  const first = testToLookAt(verdict);
  return first === null ? [] : [' Look first at ', title(first.title), '.'];
}

function passedSentence({ tests, ms }: Verdict): Sentence {
  const skipped = countOf(tests, 'skipped');
  const passed = `${countOf(tests, 'passed')} of ${plural(tests.length, 'test')}`;
  const rest = skipped === 0 ? '' : ` ${skipped} ${skipped === 1 ? 'was' : 'were'} skipped.`;
  return [`Passed: ${passed} in ${durationText(ms)}.${rest}`];
}

function timedOutSentence({ tests, limitMs, phase }: VerdictOf<'timed-out'>): Sentence {
  const late = tests.filter(({ status }) => status === 'timed-out');
  const [first] = late;
  const start = `Stopped after ${durationText(limitMs)}: `;
  const where = whereText(first?.failures.at(-1)?.traceback.at(-1)?.frames ?? []);
  if (phase === 'loading' || first === undefined) {
    return [`${start}your code did not finish loading, so no test could run.${where}`];
  }
  const others = late.length === 1 ? '' : `, nor did ${plural(late.length - 1, 'other')}`;
  const count = tests.length === 1 ? '' : ` ${passedCount(tests)}.`;
  return [start, title(first.title), ` never finished${others}.${where}${count}`];
}

/** ` It was in line 12.` or ` … lines 12 to 14.`: where the innermost function was seen, if it was. */
export function whereText(frames: readonly TracebackFrame[]): string {
  const innermost = frames.at(-1);
  if (innermost === undefined) return '';
  const seen = frames.filter((frame) => frame.function === innermost.function);
  const lines = seen.map(({ line }) => line);
  const [low, high] = [Math.min(...lines), Math.max(...lines)];
  return ` It was in ${low === high ? `line ${low}` : `lines ${low} to ${high}`}.`;
}

function brokenSentence(reason: Broken): Sentence {
  switch (reason.kind) {
    case 'syntax':
      return syntaxSentence(reason.problem);
    case 'missing':
      return [
        'Your code does not define ',
        ...listOf(reason.names),
        `. The tests call ${reason.names.length === 1 ? 'it' : 'them'}.`,
      ];
    case 'raised': {
      const raised = reason.traceback.at(-1);
      const what = raised === undefined ? 'an exception' : raised.type;
      const message =
        raised === undefined || raised.message === '' ? '.' : `: ${ended(raised.message)}`;
      const where = placeText(reason.traceback);
      return [
        'Your code raised ',
        code(what),
        `${where}, before any test could run${message}`,
        ...missingModuleText(reason.traceback),
      ];
    }
    case 'exited':
      return [
        `Your code ended the program${placeText(reason.traceback)}, before any test could run.`,
      ];
  }
}

function crashedSentence({ tests, reason, phase }: VerdictOf<'crashed'>): Sentence {
  const lost = tests.filter(({ status }) => status === 'crashed');
  const [first] = lost;
  if (phase === 'loading' || first === undefined) {
    return [`The tests could not run: ${ended(reason)}`];
  }
  const why = first.failures[0]?.message ?? reason;
  const others = lost.length === 1 ? '' : ` ${plural(lost.length - 1, 'other')} crashed too.`;
  const ran = others === '' ? ' The other tests ran.' : ' The rest ran.';
  const rest = lost.length < tests.length ? ran : '';
  return ['Crashed in ', title(first.title), `: ${ended(why)}${others}${rest}`];
}

function listOf(names: readonly string[]): Sentence {
  return names.flatMap((name, index): SentencePart[] => {
    if (index === 0) return [code(name)];
    return [index === names.length - 1 ? ' and ' : ', ', code(name)];
  });
}
