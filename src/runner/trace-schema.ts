import * as v from 'valibot';
import type { Covered, WrittenTrace } from '../../workers/protocol.ts';
import type { FrameNumber, Thing, Trace, TraceStep } from '../domain/trace.ts';
import { wholeThings } from './whole-things.ts';

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const held = v.union([count, v.string()]);
const more = count;

const thing = v.variant('shape', [
  v.object({
    shape: v.literal('row'),
    type: v.string(),
    isIndexed: v.boolean(),
    cells: v.array(held),
    more,
  }),
  v.object({
    shape: v.literal('pairs'),
    type: v.string(),
    pairs: v.array(v.tuple([held, held])),
    more,
  }),
  v.object({
    shape: v.literal('fields'),
    type: v.string(),
    fields: v.array(v.tuple([v.string(), held])),
    more,
  }),
  v.object({ shape: v.literal('text'), type: v.string(), text: v.string() }),
]);

const edit = v.tuple([count, count, v.array(held)]);

const step = v.object({
  event: v.picklist(['line', 'call', 'resume', 'return', 'yield', 'wait', 'raise']),
  line: count,
  lane: v.exactOptional(count),
  isFresh: v.exactOptional(v.boolean()),
  frames: v.exactOptional(
    v.array(
      v.object({
        frame: count,
        function: v.string(),
        file: v.string(),
        closed: v.exactOptional(v.array(v.string())),
        packed: v.exactOptional(v.array(v.string())),
      }),
    ),
  ),
  left: v.exactOptional(count),
  entered: v.exactOptional(v.array(count)),
  names: v.exactOptional(v.array(v.tuple([count, v.string(), v.nullable(held)]))),
  things: v.exactOptional(v.array(v.tuple([count, v.nullable(v.union([edit, thing]))]))),
  printed: v.exactOptional(v.array(v.tuple([v.picklist(['stdout', 'stderr']), v.string()]))),
  value: v.exactOptional(held),
  error: v.exactOptional(v.string()),
});

export const traceSchema: v.GenericSchema<unknown, WrittenTrace> = v.object({
  steps: v.array(step),
  left: count,
  gapAfter: v.nullable(count),
  isEnded: v.boolean(),
  opensAt: count,
  lanes: v.array(v.string()),
});

export const coveredSchema: v.GenericSchema<unknown, Covered> = v.object({
  lines: v.nullable(v.array(v.tuple([count, count]))),
});

/** The trace with whole stacks and objects: what stays the same is not written out anew. */
export function readTrace({ steps, ...rest }: WrittenTrace): Trace {
  let stack: readonly FrameNumber[] = [];
  const known = new Map<number, Thing>();
  return {
    ...rest,
    opensAt: Math.min(rest.opensAt, Math.max(0, steps.length - 1)),
    steps: steps.map(({ left, entered, things, ...kept }): TraceStep => {
      const hasMoved = left !== undefined || entered !== undefined;
      if (kept.isFresh) stack = [];
      if (hasMoved) stack = [...stack.slice(0, stack.length - (left ?? 0)), ...(entered ?? [])];
      return {
        ...kept,
        ...(hasMoved && { stack }),
        ...(things && { things: wholeThings(things, known) }),
      };
    }),
  };
}
