import { describe, expect, it } from 'vitest';
import type { Trace } from '../../../src/domain/trace.ts';
import { drawState } from '../../../src/steps/drawing/draw-state.ts';
import type { Drawing, ThingBox } from '../../../src/steps/drawing/draw-state.ts';
import { createLayout } from '../../../src/steps/drawing/layout.ts';
import { textWidth } from '../../../src/steps/drawing/metrics.ts';
import { createWalk } from '../../../src/steps/model/walk.ts';
import { aliased, recursion, replaced, reversal, runs } from './runs.ts';
import { createRun, dict, fields, list, set, tuple } from './trace-fixture.ts';

function drawingsOf(trace: Trace, opened: ReadonlySet<number> = new Set()) {
  const walk = createWalk(trace);
  const layoutOf = createLayout(walk);
  return (step: number, stack = false) =>
    drawState(walk.at(step), layoutOf(opened), { things: opened, stack });
}

const steps = (trace: Trace) => [...trace.steps.keys()];

interface Edges {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function edgesOf({ x, y, content }: ThingBox): Edges {
  return { left: x, top: y, right: x + content.width, bottom: y + content.height };
}

const overlap = (a: Edges, b: Edges) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

function frameEdges({ frames, frameWidth }: Drawing): readonly Edges[] {
  return frames.map(({ y, height }) => ({
    left: 0,
    lanes: ['main thread'],
    top: y,
    right: frameWidth,
    bottom: y + height,
  }));
}

function boxOf(drawing: Drawing, thing: number): ThingBox {
  const box = drawing.boxes.find((one) => one.thing === thing);
  if (box === undefined) throw new Error(`There is no box of ${thing}.`);
  return box;
}

describe.each(Object.entries(runs))('in %s', (_, make) => {
  it('lays no box over another, at no step', () => {
    const trace = make();
    const drawingAt = drawingsOf(trace);
    for (const step of steps(trace)) {
      const drawing = drawingAt(step);
      const all = [...drawing.boxes.map(edgesOf), ...frameEdges(drawing)];
      for (const [place, one] of all.entries()) {
        expect(one.right).toBeLessThanOrEqual(drawing.width);
        expect(one.bottom).toBeLessThanOrEqual(drawing.height);
        for (const other of all.slice(place + 1)) expect(overlap(one, other)).toBe(false);
      }
    }
  });

  it('writes no text wider than where it stands', () => {
    const trace = make();
    const drawingAt = drawingsOf(trace);
    for (const step of steps(trace)) {
      for (const { content } of drawingAt(step).boxes) {
        for (const { text, x, width } of content.cells) {
          expect(textWidth(text.length, 13)).toBeLessThan(width);
          expect(x + width).toBeLessThanOrEqual(content.width);
        }
      }
    }
  });

  it('keeps every object where it is while it lives, in whatever order one goes', () => {
    const trace = make();
    const walk = createWalk(trace);
    const places = (order: readonly number[]) => {
      const drawingAt = drawingsOf(trace);
      const found = new Map<string, Set<string>>();
      for (const step of order) {
        for (const { thing, x, y } of drawingAt(step).boxes) {
          const life = walk.index.lives.get(thing)?.findLast(({ from }) => from <= step);
          const key = `${thing} from ${life?.from}`;
          found.set(key, (found.get(key) ?? new Set()).add(`${x} ${y}`));
        }
      }
      return found;
    };
    const forth = places(steps(trace));
    for (const each of forth.values()) expect(each.size).toBe(1);
    const back = places(steps(trace).toReversed());
    expect(Object.fromEntries(back)).toEqual(Object.fromEntries(forth));
  });

  it('draws an arrow for all that refers to an object that is drawn', () => {
    const trace = make();
    const walk = createWalk(trace);
    const drawingAt = drawingsOf(trace);
    for (const step of steps(trace)) {
      const { boxes, arrows } = drawingAt(step, true);
      const { stack, names, value } = walk.at(step);
      const named = stack.flatMap((frame) => [...(names.get(frame)?.values() ?? [])]);
      const isShown = value !== null && stack.length > 1;
      const held = [...named, ...(isShown ? [value] : [])].filter((one) => typeof one === 'number');
      const inside = boxes.flatMap(({ content }) => content.cells.filter(({ to }) => to !== null));
      expect(arrows).toHaveLength(held.length + inside.length);
      for (const { path } of arrows) expect(path).toMatch(/^M[\d., CLQ-]+$/);
    }
  });
});

it('lays a linked list in a chain, and leaves it there when it is turned round', () => {
  const { trace, nodes } = reversal();
  const drawingAt = drawingsOf(trace);
  const last = drawingAt(trace.steps.length - 3);
  const places = nodes.map((node) => boxOf(last, node));
  expect(places.map(({ x }) => x).toSorted((a, b) => a - b)).toEqual(places.map(({ x }) => x));
  expect(new Set(places.map(({ x }) => x)).size).toBe(4);
  expect(new Set(places.map(({ y }) => y)).size).toBe(1);
});

it('lays a tree by its depth, what is left above what is right, whichever came first', () => {
  const run = createRun();
  run.call('', 1);
  const tree = (value: string, left: number | string, right: number | string) =>
    fields('Tree', { value, left, right });
  const root = run.make(tree('5', 'None', 'None'));
  run.bind({ root });
  run.line(1);
  const right = run.make(tree('8', 'None', 'None'));
  run.change(root, tree('5', 'None', right));
  run.line(2);
  const left = run.make(tree('3', 'None', 'None'));
  run.change(root, tree('5', left, right));
  run.line(3);
  const deep = run.make(tree('9', 'None', 'None'));
  run.change(right, tree('8', 'None', deep));
  run.line(4);
  const drawing = drawingsOf(run.trace())(4);
  const [a, b, c, d] = [root, left, right, deep].map((one) => boxOf(drawing, one));
  expect(b?.x).toBe(c?.x);
  expect(b?.y).toBeLessThan(c?.y ?? 0);
  expect(a?.x).toBeLessThan(b?.x ?? 0);
  expect(c?.x).toBeLessThan(d?.x ?? 0);
});

it('gives one place to objects that replace each other', () => {
  const { trace, lists } = replaced(20);
  const drawingAt = drawingsOf(trace);
  const places = new Set(
    lists.map((made, turn) => {
      const { x, y } = boxOf(drawingAt(turn * 2 + 2), made);
      return `${x} ${y}`;
    }),
  );
  expect(places.size).toBe(1);
});

it('draws an object once, however many refer to it', () => {
  const { trace, row, grid } = aliased();
  const { boxes, arrows } = drawingsOf(trace)(5);
  expect(new Set(boxes.map(({ thing }) => thing))).toEqual(new Set([row, grid]));
  expect(boxes).toHaveLength(2);
  expect(arrows).toHaveLength(6);
});

it('writes a short tuple where a set or a dict holds it', () => {
  const run = createRun();
  run.call('', 1);
  const point = run.make(tuple('0', '1'));
  run.bind({ seen: run.make(set(point)), best: run.make(dict([point, "'start'"])) });
  run.line(1);
  const { boxes } = drawingsOf(run.trace())(1);
  expect(boxes.flatMap(({ content }) => content.cells.map(({ text }) => text))).toEqual(
    expect.arrayContaining(['(0, 1)', "'start'"]),
  );
  expect(boxes.map(({ content }) => content.title).toSorted()).toEqual(['dict', 'set']);
});

it('folds what is long, and shows all of it when it is opened', () => {
  const run = createRun();
  run.call('', 1);
  const long = run.make(list(...Array.from({ length: 40 }, (_, place) => `v${place}`)));
  run.bind({ long });
  run.line(1);
  const texts = (opened: ReadonlySet<number>) => {
    const { content } = boxOf(drawingsOf(run.trace(), opened)(1), long);
    return { fold: content.fold?.text, last: content.cells.at(-1)?.text };
  };
  expect(texts(new Set())).toEqual({ fold: '… 30 more', last: 'v9' });
  expect(texts(new Set([long]))).toEqual({ fold: 'show fewer', last: 'v39' });
});

it('folds the middle of a deep stack until it is opened', () => {
  const drawingAt = drawingsOf(recursion(40));
  const kinds = (isOpen: boolean) =>
    drawingAt(83, isOpen).frames.map((box) => (box.kind === 'fold' ? box.count : box.title));
  expect(kinds(false)).toEqual(['Module', 'down', 35, 'down', 'down', 'down', 'down', 'down']);
  expect(kinds(true)).toHaveLength(42);
});

it('says how many objects have no place in the drawing', () => {
  const run = createRun();
  run.call('', 1);
  const many = Array.from({ length: 230 }, () => run.make(list()));
  run.bind({ many: run.make(list(...many)) });
  run.line(1);
  const { boxes, leftOut } = drawingsOf(run.trace())(1);
  expect([boxes.length, leftOut]).toEqual([200, 31]);
});

it('gives a frame room for its title beside its line, and for the error it raises', () => {
  const run = createRun();
  run.call('', 1);
  run.call('misplaced_bracket', 1);
  run.line(120);
  run.raises(120, 'ValueError: not enough');
  const drawing = drawingsOf(run.trace())(3);
  const [, frame] = drawing.frames;
  if (frame?.kind !== 'frame') throw new Error('There is no frame.');
  const title = textWidth('▸ misplaced_bracket'.length, 13);
  const line = textWidth('line 120'.length, 11);
  expect(drawing.frameWidth).toBeGreaterThanOrEqual(12 + title + 8 + line + 12);
  expect(frame.rows.at(-1)?.text).toBe('ValueError: not enough');
});
