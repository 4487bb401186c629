/**
 * A run of the learner's code that one can walk back and forth in, kept as what changed from step
 * to step. A step is the moment before a line is executed, or that of a call, a return, a yield or
 * an exception; what a line did is what the step after it changes.
 */
export interface Trace {
  readonly steps: readonly TraceStep[];
  /** Steps that were taken and not kept, after `steps[gapAfter]`; 0 for none. */
  readonly left: number;
  /** The last step before those that were not kept; null where all were kept. */
  readonly gapAfter: number | null;
  /** It went on longer than it was followed, and was ended there. */
  readonly isEnded: boolean;
  /** The step that matters: of the exception, the failing call's return, the line it was ended in. */
  readonly opensAt: number;
  /** Names of the threads and tasks that ran, in the order in which they first did. */
  readonly lanes: readonly string[];
}

/** `wait`: a coroutine has to wait, and others go on meanwhile; it goes on with `resume`. */
export type TraceEvent = 'line' | 'call' | 'resume' | 'return' | 'yield' | 'wait' | 'raise';

/**
 * What a name or a place in an object holds: the number of a `Thing`, or the text of a value that
 * needs no drawing of its own, as Python shows it (`3`, `'ab'`, `None`, `Color.RED`, `def f(x)`).
 * A long text is cut, and then ends with `…`; that alone stands for one of too many objects.
 */
export type Held = number | string;

/** 0 is the module's; each call has a number of its own. */
export type FrameNumber = number;

export interface TraceFrame {
  readonly frame: FrameNumber;
  /** As it is called: `insert`, `<lambda>`; empty for the module. */
  readonly function: string;
  readonly file: string;
  /** Names that a function has from where it was defined: they were not given to it. */
  readonly closed?: readonly string[];
  /** Names that take what arguments are left, as they are written: `*args`, `**options`. */
  readonly packed?: readonly string[];
}

export interface TraceStep {
  readonly event: TraceEvent;
  readonly line: number;
  /** Which of the lanes runs; where missing, as in the step before, and the first at the first. */
  readonly lane?: number;
  /** Nothing before it counts any more: names, things and stack are told from anew. */
  readonly isFresh?: boolean;
  /** Those that are told of for the first time. */
  readonly frames?: readonly TraceFrame[];
  /** Frames from the outermost to the one whose step this is; where missing, as in the step before. */
  readonly stack?: readonly FrameNumber[];
  /** Names whose value changed; null where a name is bound no more. */
  readonly names?: readonly (readonly [FrameNumber, string, Held | null])[];
  /** Objects that changed or came into reach, by their numbers; null for one that nothing reaches any more. */
  readonly things?: readonly (readonly [number, Thing | null])[];
  readonly printed?: readonly (readonly ['stdout' | 'stderr', string])[];
  /** Of `return` and `yield`: the value; a module that ends has none. */
  readonly value?: Held;
  /** Of `raise`: the exception as a traceback's last line shows it. */
  readonly error?: string;
}

/**
 * An object. `more` counts what was left out of one that is long. `type` is how it is called, such
 * as `list`, `Node`, `function make.<locals>.add`, `generator count`.
 */
export type Thing =
  /** Values in a row; those of a set have no index. */
  | {
      readonly shape: 'row';
      readonly type: string;
      readonly isIndexed: boolean;
      readonly cells: readonly Held[];
      readonly more: number;
    }
  | {
      readonly shape: 'pairs';
      readonly type: string;
      readonly pairs: readonly (readonly [Held, Held])[];
      readonly more: number;
    }
  /** Attributes, the names a closure holds, the names in a generator. */
  | {
      readonly shape: 'fields';
      readonly type: string;
      readonly fields: readonly (readonly [string, Held])[];
      readonly more: number;
    }
  /** Anything else, by its text; empty where the type says all. */
  | { readonly shape: 'text'; readonly type: string; readonly text: string };
