// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import type { Verdict } from '../../../src/domain/verdict.ts';
import type { PanelState } from '../../../src/verdict/panel-state.ts';
import { VerdictPanel } from '../../../src/verdict/VerdictPanel.tsx';
import { failure, testResult, traceback } from '../domain/verdict-fixture.ts';

afterEach(cleanup);

function show(
  state: PanelState,
  { awaited = null as string | null, changed = false, mistake = null as string | null } = {},
) {
  const onGoToLine = vi.fn();
  render(
    <VerdictPanel
      state={state}
      awaited={awaited}
      changed={changed}
      mistake={mistake}
      onGoToLine={onGoToLine}
    />,
  );
  return { region: screen.getByRole('region', { name: 'Results' }), onGoToLine };
}

const rows = (region: HTMLElement) =>
  [...region.querySelectorAll<HTMLElement>('[data-test]')].map(({ dataset }) => [
    dataset['test'],
    dataset['status'],
  ]);

const failed: Verdict = {
  kind: 'failed',
  output: '',
  ms: 12,
  tests: [
    testResult('first', 'passed'),
    testResult('second', 'failed', {
      output: 'printed\u0001',
      failures: [failure({ call: 'f(1)', expected: '[1, 2]', actual: '[1, 3]' })],
    }),
    testResult('third', 'errored', {
      failures: [failure({ traceback: traceback('ValueError', 'no', 4) })],
    }),
  ],
};

it('is idle before anything was judged', () => {
  const { region } = show({ kind: 'idle' });
  expect(region.dataset['verdict']).toBe('idle');
  expect(within(region).getByRole('status').textContent).toContain('Nothing judged yet');
});

it('shows a row for every test from the moment it is found', () => {
  const { region } = show({
    kind: 'running',
    rows: [
      { kind: 'finished', result: testResult('a', 'passed') },
      { kind: 'running', name: 'T.b', title: 'b' },
      { kind: 'waiting', name: 'T.c', title: 'c' },
    ],
  });
  expect(region.dataset['verdict']).toBe('running');
  expect(rows(region)).toEqual([
    ['Tests.a', 'passed'],
    ['T.b', 'running'],
    ['T.c', 'waiting'],
  ]);
});

it('is idle again after a stop, and no test looks as if it ran on', () => {
  const { region } = show({
    kind: 'stopped',
    rows: [{ kind: 'not-run', name: 'T.b', title: 'b' }],
  });
  expect(region.dataset['verdict']).toBe('idle');
  expect(rows(region)).toEqual([['T.b', 'not-run']]);
  expect(within(region).getByRole('listitem').textContent).toBe('bNot run');
  expect(within(region).getByRole('status').textContent).toMatch(/^Stopped\./);
});

it('announces the verdict and opens the first test that did not pass', () => {
  const { region } = show({ kind: 'judged', verdict: failed });
  expect(region.dataset['verdict']).toBe('failed');
  expect(within(region).getByRole('status').textContent).toBe(
    'Not yet: 1 of 3 tests passes. Look first at second.',
  );
  const open = within(region).getByRole('button', { name: /second/ });
  expect(open.getAttribute('aria-expanded')).toBe('true');
  expect(region.textContent).toContain('printed\\x01');
  const closed = within(region).getByRole('button', { name: /third/ });
  expect(closed.getAttribute('aria-expanded')).toBe('false');
});

it('says which mistake a verdict looks like, beside the verdict and not in its place', () => {
  const { region } = show(
    { kind: 'judged', verdict: failed },
    { mistake: 'returning `None`: why.' },
  );
  expect(region.textContent).toContain('This looks like returning None: why.');
  expect(within(region).getByText('None').tagName).toBe('CODE');
  expect(within(region).getByRole('status').textContent).toMatch(/^Not yet: 1 of 3/);
});

it('leads from a frame to its line', () => {
  const { region, onGoToLine } = show({ kind: 'judged', verdict: failed });
  fireEvent.click(within(region).getByRole('button', { name: /third/ }));
  fireEvent.click(within(region).getByRole('button', { name: 'Line 4' }));
  expect(onGoToLine).toHaveBeenCalledWith(4);
});

it('leads to the line that does not parse', () => {
  const problem = {
    type: 'SyntaxError',
    message: 'no',
    line: 7,
    column: 0,
    endLine: 7,
    endColumn: 1,
  };
  const verdict: Verdict = {
    kind: 'broken',
    reason: { kind: 'syntax', problem },
    tests: [],
    output: '',
    ms: 1,
  };
  const { region, onGoToLine } = show({ kind: 'judged', verdict });
  fireEvent.click(within(region).getByRole('button', { name: 'Go to line 7' }));
  expect(onGoToLine).toHaveBeenCalledWith(7);
});

it('says once what was raised while the code was loaded, and shows where', () => {
  const raised = traceback('EOFError', 'EOF when reading a line. Tests type nothing.', 1);
  const { region, onGoToLine } = show({
    kind: 'judged',
    verdict: {
      kind: 'broken',
      reason: { kind: 'raised', traceback: raised },
      tests: [],
      output: '',
      ms: 1,
    },
  });
  expect(region.textContent.split('Tests type nothing')).toHaveLength(2);
  fireEvent.click(within(region).getByRole('button', { name: 'Line 1' }));
  expect(onGoToLine).toHaveBeenCalledWith(1);
});

it('shows nothing of an older verdict while a submission waits for Python', () => {
  const { region } = show({ kind: 'judged', verdict: failed }, { awaited: 'Python is starting' });
  expect(region.dataset['verdict']).toBe('running');
  expect(rows(region)).toEqual([]);
  expect(within(region).getByRole('status').textContent).toContain('Python is starting');
});

it('says when the code is no longer the one that was judged', () => {
  const words = 'The code has changed since.';
  expect(show({ kind: 'judged', verdict: failed }).region.textContent).not.toContain(words);
  cleanup();
  const { region } = show({ kind: 'judged', verdict: failed }, { changed: true });
  expect(region.textContent).toContain(words);
});

it('claims no exception where the time was up', () => {
  const late = failure({ message: 'It did not finish.', traceback: traceback('', '', 3) });
  const tests = [testResult('a', 'timed-out', { failures: [late] })];
  const { region } = show({
    kind: 'judged',
    verdict: { kind: 'timed-out', phase: 'testing', limitMs: 2_000, output: '', ms: 1, tests },
  });
  within(region).getByRole('button', { name: 'Line 3' });
  const named = [...region.querySelectorAll('p code')].map(({ textContent }) => textContent);
  expect(named).toEqual(['reverse']);
});

it('offers what comes next beside a pass, and beside nothing else', () => {
  const next = <a href="#/e/next">Next exercise</a>;
  const tests = [testResult('a', 'passed')];
  const passed: Verdict = { kind: 'passed', output: '', ms: 1, tests };
  const panel = (verdict: Verdict) => (
    <VerdictPanel
      state={{ kind: 'judged', verdict }}
      awaited={null}
      changed={false}
      mistake={null}
      next={next}
      onGoToLine={() => undefined}
    />
  );
  const { rerender } = render(panel(failed));
  expect(screen.queryByRole('link')).toBeNull();
  rerender(panel(passed));
  expect(screen.getByRole('link').textContent).toBe('Next exercise');
  expect(screen.getByRole('status').textContent).not.toContain('Next exercise');
});

it('says what happened as soon as one test is late, while the others run', () => {
  const late = testResult('a', 'timed-out', { ms: 2_000 });
  const { region } = show({
    kind: 'running',
    rows: [
      { kind: 'finished', result: late },
      { kind: 'running', name: 'T.b', title: 'b' },
    ],
  });
  expect(within(region).getByRole('status').textContent).toBe(
    'Stopped after 2 s: a did not finish. The other tests still run.',
  );
  expect(region.dataset['verdict']).toBe('running');
  // Else nobody would be told.
  expect(region.getAttribute('aria-busy')).toBe('false');
});

it('tells a test that was cut short from one that was not run', () => {
  const tests = [
    testResult('a', 'timed-out', { ms: 2_000 }),
    testResult('b', 'not-run', { ms: 333 }),
    testResult('c', 'not-run', { ms: 0 }),
  ];
  const verdict = {
    kind: 'timed-out',
    phase: 'testing',
    limitMs: 2_000,
    output: '',
    ms: 1,
  } as const;
  const { region } = show({ kind: 'judged', verdict: { ...verdict, tests } });
  const items = within(region).getAllByRole('listitem');
  expect(items.map(({ textContent }) => textContent)).toEqual([
    'aTimed out2 s',
    'bCut short333 ms',
    'cNot run',
  ]);
});
