import type { RunEvent } from '../../src/domain/run.ts';
import type { LocatePort, ProgramJob, RunReport, Whereabouts } from '../protocol.ts';
import type { BootedPython } from './boot-python.ts';
import type { ReadyCode } from './code-runner.ts';
import { enter } from './enter.ts';
import { askedInput, preparedInput } from './input.ts';
import type { PageLink } from './page-link.ts';
import { canSuspend } from './pending-read.ts';
import { runLimits } from './screen.ts';
import { telling } from './telling.ts';

type Begun = RunReport | ({ readonly kind: 'ready' } & ReadyCode);

/** Runs a ProgramJob, JSON text -> RunReport. */
export async function runProgram(
  { harness, terminal, code }: BootedPython,
  job: string,
  link: PageLink,
): Promise<string> {
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
  const tellInOrder = (event: string): void => {
    terminal.flush();
    link.tell(JSON.parse(event) as RunEvent);
  };
  const ended = await telling(tellInOrder, (emit) => enter(harness.end_program, emit));
  terminal.disconnect();
  return ended;
}

const nowhere: Whereabouts = { frames: [], call: null };

/** Executes a ProgramJob, JSON text, for a moment -> Whereabouts. It reads and prints as is connected. */
export function locateProgram(
  { harness, code }: BootedPython,
  job: string,
  port: LocatePort,
): Promise<string> {
  return telling(
    (whereabouts) => port.onLine(whereabouts),
    async (tell) => {
      const begun = JSON.parse(await enter(harness.locate_program, job, tell)) as Begun;
      if (begun.kind !== 'ready') return JSON.stringify(nowhere);
      await code.execute(begun);
      return enter(harness.located);
    },
  );
}
