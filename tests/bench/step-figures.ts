import { createDeadline } from '../../src/runner/deadline.ts';
import { prepareThreads } from '../../scripts/grade/python-threads.ts';
import { createNodeRunner } from '../../scripts/grade/node-runner.ts';
import { customLink } from '../browser/custom-page.ts';
import type { Setting } from './figures.ts';
import { inNewProfile, readyIn } from './in-browser.ts';
import { inTurns, spreadOf, type Figure } from './measure.ts';

/** Ten thousand steps, or a few fewer, with objects that change. */
const source = `
class Account:
    def __init__(self, owner):
        self.owner = owner
        self.balance = 0

    def pay(self, amount):
        self.balance += amount
        history.append(amount)
        if len(history) > 20:
            del history[0]

history = []
accounts = [Account(name) for name in ("Ada", "Bob", "Eve")]
for day in range(550):
    for account in accounts:
        account.pay(day % 7)
`;

const program = { source, prompt: '', given: {}, stdin: '', capabilities: [] } as const;

/** Bytes of the message in which the steps come to the page. */
async function messageBytes(): Promise<number> {
  const python = await (await prepareThreads())();
  const settled = await python.call((remote) => remote.recordRun(JSON.stringify(program)), {
    deadline: createDeadline(20_000),
    signal: new AbortController().signal,
  });
  python.terminate();
  if (settled.kind !== 'done') throw new Error(settled.kind);
  return settled.value.report.length;
}

/** What a recording costs, and a step in it. */
export async function stepFigures({ browser, product }: Setting): Promise<readonly Figure[]> {
  const runner = await createNodeRunner();
  const { signal } = new AbortController();
  const io = { onEvent: () => {}, readLine: () => Promise.resolve(null) };
  let steps = 0;
  const record = async (): Promise<number> => {
    const begun = performance.now();
    const recording = await runner.record({ kind: 'program', program }, signal);
    const ms = performance.now() - begun;
    if (recording.kind !== 'recorded') throw new Error(recording.kind);
    steps = recording.trace.steps.length;
    return ms;
  };
  const run = async (): Promise<number> => {
    const begun = performance.now();
    await runner.run(program, io, signal);
    return performance.now() - begun;
  };
  await record();
  await run();
  const { value, reference } = await inTurns(9, record, run);
  runner.close();
  const bytes = await messageBytes();

  const link = await customLink({ tests: 'import unittest', code: source });
  const { shown, painted } = await inNewProfile(browser, async (page) => {
    await readyIn(page, `${product}${link}`);
    const press = page.getByRole('button', { name: 'Step through', exact: true });
    const slider = page.getByRole('slider', { name: 'Step', exact: true });
    await press.click();
    await slider.waitFor();
    const openings: number[] = [];
    for (let time = 0; time < 7; time += 1) {
      await page.waitForTimeout(300);
      openings.push(
        await page.evaluate(
          () =>
            new Promise<number>((resolve) => {
              const button = document.querySelector<HTMLElement>('[aria-label="Step through"]');
              const begun = performance.now();
              let isGone = false;
              const observer = new MutationObserver(() => {
                const isThere = document.querySelector('input[type=range][aria-label=Step]');
                isGone ||= isThere === null;
                if (!isGone || isThere === null) return;
                observer.disconnect();
                resolve(performance.now() - begun);
              });
              observer.observe(document.body, { subtree: true, childList: true });
              button?.click();
            }),
        ),
      );
    }
    await slider.fill('5000');
    await slider.focus();
    const steppings = await page.evaluate(async () => {
      const times: number[] = [];
      for (let step = 0; step < 100; step += 1) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
        const begun = performance.now();
        document.activeElement?.dispatchEvent(
          new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }),
        );
        // What a frame has to do before it is painted is over when the next task begins.
        await new Promise((resolve) => requestAnimationFrame(resolve));
        const channel = new MessageChannel();
        await new Promise((resolve) => {
          channel.port1.addEventListener('message', resolve);
          channel.port1.start();
          channel.port2.postMessage(null);
        });
        times.push(performance.now() - begun);
      }
      return times;
    });
    return { shown: openings, painted: steppings };
  });
  const megabytes = bytes / 1e6;
  const whole = spreadOf(shown);
  const step = spreadOf(painted);
  return [
    {
      name: `${steps} steps recorded (Node)`,
      unit: 'ms',
      value,
      reference: { name: 'the same program run', value: reference },
      goal: 'at most 5',
      met: value.median / reference.median <= 5,
    },
    {
      name: 'from Step through to the steps on the page',
      unit: 'ms',
      value: whole,
      reference: null,
      goal: 'at most 500 ms',
      met: whole.median <= 500,
    },
    {
      name: 'from a key to the next step painted, frame included',
      unit: 'ms',
      value: step,
      reference: null,
      goal: 'at most 2 frames, 33 ms',
      met: step.median <= 33,
    },
    {
      name: 'a trace of so many steps',
      unit: 'MB',
      value: spreadOf([megabytes]),
      reference: null,
      goal: 'at most 1 MB',
      met: megabytes <= 1,
    },
  ];
}
