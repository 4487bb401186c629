import { RangeSet, StateEffect, StateField } from '@codemirror/state';
import type { EditorState, Extension, Range, Text } from '@codemirror/state';
import { Decoration, EditorView, gutter, GutterMarker, WidgetType } from '@codemirror/view';
import type { DecorationSet } from '@codemirror/view';
import type { EditorMarker } from '../editor-marker.ts';

/** What a verdict, a run or a step points at, in the lines and in the gutter. */
interface Marks {
  readonly lines: DecorationSet;
  readonly gutter: RangeSet<GutterMarker>;
}

export const showMarkers = StateEffect.define<readonly EditorMarker[]>();

const none: Marks = { lines: Decoration.none, gutter: RangeSet.empty };

const marks = StateField.define<Marks>({
  create: () => none,
  update(held, { effects, changes, state }) {
    const shown = effects.findLast((effect) => effect.is(showMarkers));
    if (shown?.is(showMarkers) === true) return marksOf(shown.value, state);
    return { lines: held.lines.map(changes), gutter: held.gutter.map(changes) };
  },
  provide: (field) => EditorView.decorations.from(field, ({ lines }) => lines),
});

export const touchMarks: Extension = [
  marks,
  gutter({ class: 'cm-marks', markers: ({ state }) => state.field(marks).gutter }),
];

function marksOf(markers: readonly EditorMarker[], { doc }: EditorState): Marks {
  const there = markers.filter(({ line }) => line >= 1 && line <= doc.lines);
  const lines = there.flatMap((marker) => decorationsOf(marker, doc));
  const beside = there.flatMap((marker): Range<GutterMarker>[] => {
    const { from } = doc.line(marker.line);
    return [gutterMarks[lookOf(marker)].range(from)];
  });
  return { lines: Decoration.set(lines, true), gutter: RangeSet.of(beside, true) };
}

type Look = 'trace' | 'step' | 'run' | 'unrun';

function lookOf(marker: EditorMarker): Look {
  if (marker.kind === 'coverage') return marker.times === 0 ? 'unrun' : 'run';
  return marker.kind === 'step' ? 'step' : 'trace';
}

function decorationsOf(marker: EditorMarker, doc: Text): readonly Range<Decoration>[] {
  const { from, to, text } = doc.line(marker.line);
  const whole = (name: string) => Decoration.line({ class: name }).range(from);
  const beside = (words: string) =>
    Decoration.widget({ widget: new Beside(words), side: 1 }).range(to);
  switch (marker.kind) {
    case 'error':
      return [whole('gradus-trace-line')];
    case 'trace': {
      if (marker.failing === undefined) return [whole('gradus-trace-line')];
      const first = from + text.length - text.trimStart().length;
      const start = Math.min(first + marker.failing.start, to);
      const end = Math.min(first + marker.failing.end, to);
      const failing = Decoration.mark({ class: 'gradus-failing' });
      return [whole('gradus-trace-line'), ...(start < end ? [failing.range(start, end)] : [])];
    }
    case 'step':
      return [whole('gradus-step-line'), ...(marker.values === '' ? [] : [beside(marker.values)])];
    case 'coverage': {
      const { times } = marker;
      return [beside(times === 0 ? 'no test ran this' : `${times.toLocaleString('en')}×`)];
    }
  }
}

class LineMark extends GutterMarker {
  readonly look: Look;

  constructor(look: Look) {
    super();
    this.look = look;
  }

  override toDOM() {
    const mark = document.createElement('span');
    mark.className = `gradus-${this.look}-mark`;
    return mark;
  }
}

const gutterMarks: Readonly<Record<Look, LineMark>> = {
  trace: new LineMark('trace'),
  step: new LineMark('step'),
  run: new LineMark('run'),
  unrun: new LineMark('unrun'),
};

/** Words behind the end of a line. */
class Beside extends WidgetType {
  readonly words: string;

  constructor(words: string) {
    super();
    this.words = words;
  }

  override eq(other: Beside) {
    return other.words === this.words;
  }

  override toDOM() {
    const span = document.createElement('span');
    span.className = 'gradus-beside';
    span.textContent = `\u00A0\u00A0\u00A0${this.words}`;
    return span;
  }
}
