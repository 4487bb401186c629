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
      return [`Not yet: ${countText(verdict.tests)}.`, ...lookFirst(verdict)];
    case 'timed-out':
      return timedOutSentence(verdict);
    case 'broken':
      return brokenSentence(verdict.reason);
    case 'crashed':
      return crashedSentence(verdict);
  }
}

/** What is known while tests still run: the first that never finished. Null while each has. */
export function lateSentence(finished: readonly TestResult[]): Sentence | null {
  const late = lateTests(finished);
  const [first] = late;
  if (first === undefined) return null;
  return [...neverFinished(late, first, first.ms), ' The other tests still run.'];
}

/** The test that says most: the one that the sentence names. Null where every test passed. */
export function testToLookAt({ kind, tests }: Verdict): TestResult | null {
  const full = kind === 'crashed' ? fullMemory(tests) : undefined;
  const named = full ?? tests.find(({ status }) => status === kind);
  const wrong = tests.find(({ status }) => !['passed', 'skipped', 'not-run'].includes(status));
  const open = wrong ?? tests.find(({ status }) => status === 'not-run');
  return (kind === 'timed-out' || kind === 'crashed' ? named : open) ?? open ?? null;
}

/** The first test that filled all memory: what broke down in others broke down of it. */
function fullMemory(tests: readonly TestResult[]): TestResult | undefined {
  return tests.find(({ failures }) => failures[0]?.traceback.at(-1)?.type === 'MemoryError');
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

const have = (count: number, word: string) => `${count} ${count === 1 ? 'was' : 'were'} ${word}`;

/** How many tests passed, and what became of those that neither passed nor failed. */
function countText(tests: readonly TestResult[]): string {
  const passed = countOf(tests, 'passed');
  const pass =
    tests.length === 1
      ? 'the only test does not pass'
      : `${passed} of ${tests.length} tests ${passed === 1 ? 'passes' : 'pass'}`;
  const skipped = countOf(tests, 'skipped');
  return [pass, ...(skipped === 0 ? [] : [have(skipped, 'skipped')]), ...notRun(tests)].join(', ');
}

function notRun(tests: readonly TestResult[]): readonly string[] {
  const rows = tests.filter(({ status }) => status === 'not-run');
  if (rows.length === 0) return [];
  return [have(rows.length, rows.some(({ ms }) => ms > 0) ? 'not run in full' : 'not run')];
}

function lookFirst(verdict: Verdict): Sentence {
  const first = testToLookAt(verdict);
  if (first === null) return [];
  return [verdict.tests.length === 1 ? ' Look at ' : ' Look first at ', title(first.title), '.'];
}

/** The time is that of the tests: what loading took is not to be read beside their rows. */
function passedSentence({ tests }: Verdict): Sentence {
  const ms = tests.reduce((sum, test) => sum + test.ms, 0);
  const skipped = countOf(tests, 'skipped');
  const passed = `${countOf(tests, 'passed')} of ${plural(tests.length, 'test')}`;
  const rest = skipped === 0 ? '' : ` ${have(skipped, 'skipped')}.`;
  return [`Passed: ${passed} in ${durationText(ms)}.${rest}`];
}

function timedOutSentence({ tests, limitMs, phase }: VerdictOf<'timed-out'>): Sentence {
  const start = `Stopped after ${durationText(limitMs)}: `;
  if (phase === 'loading' || tests.length === 0) {
    const where = whereText(framesOf(tests[0]));
    return [`${start}your code did not finish loading, so no test could run.${where}`];
  }
  const late = lateTests(tests);
  const [first] = late;
  const count = tests.length === 1 ? [] : [` ${countText(tests)}.`];
  if (first === undefined) return [`${start}the time for all tests was used up.`, ...count];
  return [...neverFinished(late, first, limitMs), ...count];
}

const lateTests = (tests: readonly TestResult[]) =>
  tests.filter(({ status }) => status === 'timed-out');

function neverFinished(late: readonly TestResult[], first: TestResult, limitMs: number): Sentence {
  const others = late.length === 1 ? '' : `, nor did ${plural(late.length - 1, 'other')}`;
  return [
    `Stopped after ${durationText(limitMs)}: `,
    title(first.title),
    ` did not finish${others}.${whereText(framesOf(first))}`,
  ];
}

const framesOf = (test: TestResult | undefined) =>
  test?.failures.at(-1)?.traceback.at(-1)?.frames ?? [];

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
        `. The tests call ${reason.names.length === 1 ? 'it' : 'them'}`,
        ...nearText(Object.values(reason.near ?? {})),
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

function nearText(names: readonly string[]): Sentence {
  return names.length === 0 ? ['.'] : ['; you define ', ...listOf(names), '.'];
}

function crashedSentence({ tests, reason, phase }: VerdictOf<'crashed'>): Sentence {
  const lost = tests.filter(({ status }) => status === 'crashed');
  const [first] = lost;
  if (phase === 'loading' || first === undefined) {
    return [`The tests could not run: ${ended(reason)}`];
  }
  const full = fullMemory(tests);
  if (full !== undefined) {
    return ['Crashed: Python ran out of memory. Look first at ', title(full.title), '.'];
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
