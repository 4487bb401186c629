import { blank } from './row.ts';
import type { Look, Row } from './row.ts';
import type { Style } from './style.ts';

/** Neighbouring letters of one look. */
export interface Span {
  readonly text: string;
  readonly look: Look;
}

/** A stretch of what a terminal shows. */
export interface Part {
  readonly spans: readonly Span[];
  /** About how many lines it takes on the page. */
  readonly lines: number;
  /** It may begin and end a line on the page, so that it need not be laid out while out of view. */
  readonly standsAlone: boolean;
}

/** Letters that must be shaped, which takes long in a line without end. */
const shaped = /[\u0250-\uffff]/;

/** Characters of a line, in a pane of the usual size. */
const lineLength = 100;

/** Gathers rows to a part. */
export interface PartBuilder {
  /** `goesOn`: it is the beginning of a word that the next row ends. */
  readonly add: (row: Row, isLast: boolean, goesOn?: boolean) => void;
  readonly part: () => Part;
  /** In characters. */
  readonly size: () => number;
  readonly spans: () => number;
  /** The next row begins a line, or may as well do so. */
  readonly mayEnd: () => boolean;
}

/** `startsLine`: whether what is in front of the part is a line's end. */
export function createPart(startsLine: boolean): PartBuilder {
  const spans: Span[] = [];
  let lines = 0;
  let size = 0;
  let mayEnd = false;

  function add(text: string, look: Look): void {
    const last = spans.at(-1);
    const isSameLook = last !== undefined && isSame(last.look, look);
    // The end of a line has no look of its own.
    const joins = isSameLook || (text === '\n' && last?.look.source === look.source);
    if (last !== undefined && joins) spans[spans.length - 1] = { ...last, text: last.text + text };
    else spans.push({ text, look });
    size += text.length;
  }

  return {
    add: ({ texts, looks, end, isWrapped }, isLast, goesOn = false) => {
      let from = 0;
      for (let place = 1; place <= texts.length; place += 1) {
        const look = looks[from];
        const next = looks[place];
        if (look === undefined) break;
        if (place < texts.length && next !== undefined && isSame(look, next)) continue;
        add(texts.slice(from, place).join(''), look);
        from = place;
      }
      if (!isLast && !isWrapped) {
        add('\n', end ?? blank);
        lines += 1;
      }
      mayEnd = isWrapped ? !goesOn && isShaped(texts) : !isLast;
    },
    part: () => ({
      spans: [...spans],
      lines: Math.max(lines, Math.ceil(size / lineLength)),
      // A single newline would be no line at all.
      standsAlone: startsLine && mayEnd && size > 1,
    }),
    size: () => size,
    spans: () => spans.length,
    mayEnd: () => mayEnd,
  };
}

const isShaped = (texts: readonly string[]): boolean => texts.some((text) => shaped.test(text));

/** A row that may be shown on a line of its own, and the beginning of a word that goes on in the next row. */
export function wholeWords(row: Row): { readonly words: Row; readonly begun: Row | null } {
  const { texts, looks, isWrapped } = row;
  const end = isWrapped && isShaped(texts) ? texts.lastIndexOf(' ') + 1 : 0;
  if (end < texts.length / 2 || end === texts.length) return { words: row, begun: null };
  return {
    words: { ...row, texts: texts.slice(0, end), looks: looks.slice(0, end) },
    begun: { ...row, texts: texts.slice(end), looks: looks.slice(end) },
  };
}

const isSame = (one: Look, other: Look): boolean =>
  one === other || (one.source === other.source && isSameStyle(one.style, other.style));

function isSameStyle(one: Style, other: Style): boolean {
  if (one === other) return true;
  return (Object.keys(one) as (keyof Style)[]).every((name) => one[name] === other[name]);
}
