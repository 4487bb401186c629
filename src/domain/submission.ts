import type { Capability, ExerciseBody, GivenFiles, Limits } from './exercise.ts';

/** One text to be judged by hidden tests. Every way of judging goes through this. */
export interface Submission {
  readonly solution: string;
  readonly tests: string;
  /** Tests that a type checker judges, as `type-test.ts` says; empty for none. */
  readonly typeTests: string;
  /** Name under which the tests import the solution; `solution` unless the tests say otherwise. */
  readonly module: string;
  /** The tests' own module name. */
  readonly testsModule: string;
  /** Further files of the learner's laid beside the two, by relative path. */
  readonly files: Readonly<Record<string, string>>;
  /** Those that the exercise gives; to the learner's code they are a library. */
  readonly given: GivenFiles;
  /** What `input()` reads in tests; at its end it raises EOFError. */
  readonly stdin: string;
  readonly requires: readonly string[];
  readonly capabilities: readonly Capability[];
  readonly limits: Limits;
}

/** One draft to be executed as `__main__`, then the `>>>` examples of a prompt in its namespace. */
export interface Program {
  readonly source: string;
  /** Markdown whose `>>>` blocks are run after the source; empty for none. */
  readonly prompt: string;
  readonly given: GivenFiles;
  /** Prepared input, used where the page cannot be asked while the program waits. */
  readonly stdin: string;
  readonly capabilities: readonly Capability[];
}

/** What is judged when `solution` is handed in for an exercise. */
export function submissionFor(body: ExerciseBody, solution: string): Submission {
  const { tests, typeTests, given, requires, capabilities, limits } = body;
  return {
    solution,
    tests,
    typeTests,
    module: 'solution',
    testsModule: 'tests',
    files: {},
    given,
    stdin: '',
    requires,
    capabilities,
    limits,
  };
}
