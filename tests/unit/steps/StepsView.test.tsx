// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import type { Trace } from '../../../src/domain/trace.ts';
import { firstLook } from '../../../src/steps/steps-look.ts';
import { StepsView } from '../../../src/steps/StepsView.tsx';
import { TooltipProvider } from '../../../src/ui/Tooltip.tsx';
import { aliased, exception, generator, recursion, reversal } from './runs.ts';
import { createRun, list } from './trace-fixture.ts';

afterEach(cleanup);

interface ShownProps {
  readonly trace: Trace;
  readonly first: number;
}

function Shown({ trace, first }: ShownProps) {
  const [step, setStep] = useState(first);
  const [look, setLook] = useState(firstLook);
  return (
    <TooltipProvider>
      <StepsView
        trace={trace}
        source={'a\nb\nc'}
        step={step}
        onStep={setStep}
        look={look}
        onLook={setLook}
      />
    </TooltipProvider>
  );
}

function show(trace: Trace, first = 0) {
  return render(<Shown trace={trace} first={first} />);
}

const region = () => screen.getByRole('region', { name: 'Steps' });
const slider = () => screen.getByRole<HTMLInputElement>('slider', { name: 'Step' });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const said = () => screen.getByRole('status').textContent;

it('has a slider that says where one is', () => {
  const { trace } = reversal();
  show(trace, 11);
  expect(slider().min).toBe('1');
  expect(slider().max).toBe(String(trace.steps.length));
  expect(slider().value).toBe('12');
  expect(slider().getAttribute('aria-valuetext')).toBe('Step 12 of 28, line 10');
  fireEvent.change(slider(), { target: { value: '7' } });
  expect(said()).toBe('Calls reverse(Node(value=1)).');
});

it('is walked with the keyboard from anywhere in it', () => {
  show(recursion(20));
  const button = screen.getByRole('button', { name: 'Over' });
  const key = (name: string, where: HTMLElement = button) => {
    fireEvent.keyDown(where, { key: name });
    return slider().value;
  };
  expect(key('ArrowRight')).toBe('2');
  expect(key('PageUp')).toBe('12');
  expect(key('ArrowLeft')).toBe('11');
  expect(key('PageDown')).toBe('1');
  expect(key('ArrowLeft')).toBe('1');
  expect(key('End')).toBe(slider().max);
  expect(key('Home', slider())).toBe('1');
  expect(key('ArrowUp', slider())).toBe('2');
  // Elsewhere it scrolls.
  expect(key('ArrowUp')).toBe('2');
});

it('leaves keys with modifiers to the browser', () => {
  show(recursion(2), 3);
  fireEvent.keyDown(region(), { key: 'ArrowLeft', altKey: true });
  expect(slider().value).toBe('4');
});

it('goes into, over and out of calls, and to the next time of a line', () => {
  show(recursion(2), 1);
  press('Into');
  expect(said()).toBe('Calls down(2).');
  press('Previous step');
  press('Over');
  expect(said()).toBe('Back in the module. total is now 2.');
  expect(screen.getByRole('button', { name: 'Over' }).getAttribute('aria-disabled')).toBe('true');
  fireEvent.change(slider(), { target: { value: '4' } });
  press('This line again');
  expect(slider().value).toBe('6');
  press('Out');
  expect(said()).toBe('down returns 1.');
  fireEvent.change(slider(), { target: { value: '3' } });
  press('Next call');
  expect(slider().value).toBe('5');
});

it('keeps every button in its place, also where there is no call', () => {
  show(recursion(2));
  const buttons = () => screen.getAllByRole('button').map((one) => one.textContent);
  const widest = () =>
    document.querySelector('[data-widest]')?.getAttribute('data-widest') ?? 'none';
  const [before, room] = [buttons(), widest()];
  expect(room).toBe('Step 12 of 12 · line 6');
  expect(screen.getByRole('button', { name: 'Next call' }).getAttribute('aria-disabled')).toBe(
    'true',
  );
  fireEvent.change(slider(), { target: { value: '4' } });
  expect(said()).toBe('Goes to line 2.');
  expect(buttons()).toEqual(before);
  expect(widest()).toBe(room);
});

it('says the same as text, from which one gets to changes and to where objects were made', () => {
  const { trace, nodes } = reversal();
  show(trace, 20);
  press('As text');
  const names = screen.getByRole('list', { name: 'Names of reverse' });
  expect(
    within(names)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual([
    `head: refers to Node, object ${nodes[0]}`,
    `prev: refers to Node, object ${nodes[2]} (changed)`,
    `cur: refers to Node, object ${nodes[2]}`,
    `next: refers to Node, object ${nodes[3]}`,
  ]);
  fireEvent.click(within(names).getByRole('button', { name: 'prev' }));
  expect(said()).toContain('prev now refers to');
  const before = Number(slider().value);
  expect(before).toBeLessThan(21);
  press(`Node, object ${nodes[3]}`);
  expect(said()).toBe('head now refers to a new Node with value = 4.');
});

it('has the state as text beside the drawing, without a second way through it', () => {
  show(aliased().trace, 5);
  expect(region().querySelector('svg[aria-hidden] text')).not.toBeNull();
  expect(screen.getByText('list, object 2')).toBeDefined();
  expect(screen.queryByRole('button', { name: 'list, object 2' })).toBeNull();
});

it('leads from the drawing to where a name changed and an object was made', () => {
  const { trace, other } = aliased();
  show(trace, 6);
  const drawn = (selector: string) => {
    const found = region().querySelector(selector);
    if (found === null) throw new Error(`There is no ${selector}.`);
    return found;
  };
  fireEvent.click(drawn(`[data-thing="1"] [data-press]`));
  expect(slider().value).toBe('3');
  fireEvent.keyDown(region(), { key: 'End' });
  const rows = [...region().querySelectorAll('[data-frame="0"] [data-press="true"]')];
  const row = rows.find(({ textContent }) => textContent?.includes('grid'));
  fireEvent.click(row ?? region());
  expect(slider().value).toBe('4');
  expect(region().querySelector(`[data-thing="${other}"]`)).toBeNull();
});

it('opens what is long, and what is deep', () => {
  const run = createRun();
  run.call('', 1);
  run.bind({ long: run.make(list(...Array.from({ length: 30 }, (_, place) => `v${place}`))) });
  run.line(1);
  show(run.trace(), 1);
  const drawn = () =>
    [...region().querySelectorAll('svg text')].map(({ textContent }) => textContent);
  expect(drawn()).not.toContain('v20');
  fireEvent.click(screen.getAllByText('… 20 more')[0] ?? region());
  expect(drawn()).toContain('v20');
  cleanup();
  show(recursion(20), 40);
  fireEvent.click(screen.getByText(/more calls/));
  expect(screen.queryByText(/more calls/)).toBeNull();
});

it('shows what was printed until a step, and no place for it where nothing is', () => {
  const { unmount } = show(generator(), 5);
  expect(screen.getByRole('figure').textContent).toBe('Printed until hereNothing yet');
  fireEvent.keyDown(region(), { key: 'End' });
  expect(screen.getByRole('figure').textContent).toContain('2\n1');
  unmount();
  show(exception());
  expect(screen.queryByRole('figure')).toBeNull();
});

it('says where steps were not kept, and that it was ended', () => {
  const run = createRun();
  run.call('', 1);
  run.line(2);
  run.skip(1_234);
  run.line(8);
  show(run.trace({ isEnded: true }), 1);
  expect(said()).toContain('The next 1,234 steps were not kept.');
  press('Next step');
  expect(said()).toBe(
    'Goes on at line 8. 1,234 steps between step 2 and here were not kept.' +
      ' It went on longer than can be followed, and was ended here.',
  );
});

it('copies the drawing as a picture that stands alone', async () => {
  const copied = vi.fn<(text: string) => Promise<void>>().mockResolvedValue();
  vi.stubGlobal('navigator', { clipboard: { writeText: copied } });
  show(aliased().trace, 4);
  press('Copy as SVG');
  await screen.findByRole('button', { name: 'Copied' });
  const text = copied.mock.calls[0]?.[0] ?? '';
  expect(text).toMatch(/^<svg[^>]* xmlns="http:\/\/www.w3.org\/2000\/svg"/);
  expect(text).toContain('>grid, same</text>');
  expect(text).not.toContain('var(');
  vi.unstubAllGlobals();
});

it('shows nothing of a run without steps', () => {
  show({ steps: [], left: 0, gapAfter: null, isEnded: false, opensAt: 0, lanes: [] });
  expect(screen.queryByRole('region')).toBeNull();
});

it('fits what is there, and not the room that later steps take', () => {
  const run = createRun();
  run.call('', 1);
  run.bind({ first: run.make(list('1')) });
  run.line(2);
  for (let at = 0; at < 30; at += 1) run.bind({ [`later${at}`]: run.make(list('1')) });
  run.line(3);
  const { container } = show(run.trace(), 1);
  const height = () =>
    Number(container.querySelector('svg[data-fitted]')?.getAttribute('viewBox')?.split(' ')[3]);
  const whole = height();
  press('Fit');
  expect(height()).toBeLessThan(whole / 3);
  fireEvent.change(slider(), { target: { value: '3' } });
  expect(height()).toBeGreaterThan(whole / 3);
});
