import type { RunEvent } from '../../src/domain/run.ts';
import type { LocateJob, LocatePort, ProgramJob, RunReport, Whereabouts } from '../protocol.ts';
import type { BootedPython } from './boot-python.ts';
import type { ReadyCode } from './code-runner.ts';
import { enter } from './enter.ts';
import { askedInput, preparedInput } from './input.ts';
import type { PageLink } from './page-link.ts';
import { canSuspend } from './pending-calls.ts';
import { runLimits } from './screen.ts';
import { telling } from './telling.ts';

type Ready = { readonly kind: 'ready' } & ReadyCode;
type Begun = RunReport | Ready;

/** `broken`: the prompt's own text does not compile, and there is nothing to execute. */
type BegunExample = Ready | { readonly kind: 'broken' | 'none' };

type Emit = (event: unknown) => void;

/** Runs a ProgramJob, JSON text -> RunReport. */
export async function runProgram(
  python: BootedPython,
  job: string,
  link: PageLink,
): Promise<string> {
  const { harness, terminal, code } = python;
  const { stdin } = JSON.parse(job) as ProgramJob;
  terminal.connect(canSuspend ? askedInput(link.ask) : preparedInput(stdin), runLimits);
  const begun = await enter(harness.begin_program, job);
  const report = JSON.parse(begun) as Begun;
  if (report.kind !== 'ready') {
    terminal.disconnect();
    return begun;
  }
  await code.execute(report);
  code.endTracing();
  const ended = await enter(harness.end_program);
  const tellInOrder = (event: string): void => {
    terminal.flush();
    link.tell(JSON.parse(event) as RunEvent);
  };
  await telling(tellInOrder, async (emit) => {
    while (await runExample(python, emit)) continue;
    return '';
  });
  await enter(harness.leave_program);
  terminal.disconnect();
  return ended;
}

/** Executes the next of the prompt's examples; false where there is none. */
async function runExample(python: BootedPython, emit: Emit): Promise<boolean> {
  const { harness, terminal, code } = python;
  const begun = await beginExample(python, emit);
  if (begun.kind === 'none') return false;
  const printed = terminal.gather();
  if (begun.kind === 'ready') await code.execute(begun);
  code.endTracing();
  await enter(harness.end_example, printed, emit);
  return true;
}

async function beginExample({ harness }: BootedPython, emit: Emit): Promise<BegunExample> {
  return JSON.parse(await enter(harness.begin_example, emit)) as BegunExample;
}

const nowhere = JSON.stringify({ frames: [], call: null } satisfies Whereabouts);

/** Executes a LocateJob, JSON text, for a moment -> Whereabouts. It reads and prints as is connected. */
export function locateProgram(
  python: BootedPython,
  job: string,
  port: LocatePort,
): Promise<string> {
  const { harness, code } = python;
  return telling(
    (whereabouts) => port.onLine(whereabouts),
    async (tell) => {
      const { example } = JSON.parse(job) as LocateJob;
      const begun = JSON.parse(await enter(harness.begin_program, job)) as Begun;
      if (begun.kind !== 'ready') return nowhere;
      const sought = example === null ? begun : await goToExample(python, begun, example);
      if (sought === null) return nowhere;
      await enter(harness.watch_program, tell);
      await code.execute(sought);
      return enter(harness.located);
    },
  );
}

/** Executes a ProgramJob, JSON text, recorded -> WrittenTrace; one without steps where it does not compile. */
export async function recordProgram({ harness, code }: BootedPython, job: string): Promise<string> {
  const begun = JSON.parse(await enter(harness.begin_recorded_program, job)) as Begun;
  if (begun.kind === 'ready') await code.execute(begun);
  return enter(harness.recorded);
}

/** Executes everything in front of one of the examples, with nobody watching. */
async function goToExample(
  python: BootedPython,
  program: Ready,
  example: number,
): Promise<Ready | null> {
  const { harness, code } = python;
  const ignore = (): void => {};
  await code.execute(program);
  code.endTracing();
  await enter(harness.end_program);
  for (let number = 0; number < example; number += 1) {
    if (!(await runExample(python, ignore))) return null;
  }
  const begun = await beginExample(python, ignore);
  return begun.kind === 'ready' ? begun : null;
}
