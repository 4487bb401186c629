import { createCodeReader } from './codes.ts';
import { createPart, wholeWords } from './parts.ts';
import type { Part, PartBuilder } from './parts.ts';
import type { Row, Source } from './row.ts';
import { createScreen } from './screen.ts';

/** A piece of the transcript. The same object for as long as it does not change. */
export type Block =
  | ({ readonly kind: 'text'; readonly id: number } & Part)
  /** So much was left out here. */
  | { readonly kind: 'cut'; readonly id: number; readonly characters: number };

export interface Transcript {
  /** So much was dropped in front of the first block, to keep the page light. */
  readonly dropped: number;
  readonly blocks: readonly Block[];
  /** What the program can still change. */
  readonly screen: readonly Part[];
}

export const emptyTranscript: Transcript = { dropped: 0, blocks: [], screen: [] };

export interface Terminal {
  readonly write: (text: string, source: Source) => void;
  /** A line that somebody typed, on the line of its prompt. */
  readonly type: (line: string) => void;
  /** A statement on lines of its own, as Python's prompt shows one. */
  readonly quote: (source: string) => void;
  /** Says that so many characters of the program are missing here. */
  readonly cut: (characters: number) => void;
  readonly transcript: () => Transcript;
}

/** Characters of a block, about, and the most spans: a few hundred short lines. */
const blockSize = 4_096;
const blockSpans = 256;

/** What is kept. A span costs the page as much as so many characters. */
const cap = 1024 * 1024;
const spanCost = 50;

/** What a terminal shows of everything that is written to it, as text that can be laid out. */
export function createTerminal(limit = cap): Terminal {
  const read = createCodeReader();
  let blocks: readonly Block[] = [];
  let cost = 0;
  let dropped = 0;
  let id = 0;
  let startsLine = true;
  let open = createPart(startsLine);
  /** The open block as it was last shown. */
  let shown: Block | null = null;

  const screen = createScreen({
    onLeave: (row) => {
      const { words, begun } = wholeWords(row);
      open.add(words, false);
      shown = null;
      if (isFull(open, row)) close();
      if (begun !== null) open.add(begun, false, true);
    },
    onWipe: () => {
      blocks = [];
      cost = dropped = 0;
      startsLine = true;
      begin();
    },
  });

  function begin(): void {
    id += 1;
    open = createPart(startsLine);
    shown = null;
  }

  function close(): void {
    if (open.size() > 0) {
      keep({ kind: 'text', id, ...open.part() });
      startsLine = open.mayEnd();
    }
    begin();
  }

  function keep(block: Block): void {
    const kept = [...blocks, block];
    cost += costOf(block);
    let first = 0;
    for (const oldest of kept) {
      if (cost <= limit) break;
      cost -= costOf(oldest);
      dropped += lengthOf(oldest);
      first += 1;
    }
    blocks = first === 0 ? kept : kept.slice(first);
  }

  return {
    write: (text, source) => screen.write(read(text), source),
    type: screen.type,
    quote: (source) => {
      if (!screen.atLineStart()) screen.write(read('\n'), 'stdout');
      for (const [index, line] of source.split('\n').entries()) {
        screen.write(read(index === 0 ? '>>> ' : '... '), 'stdout');
        screen.type(line);
      }
    },
    cut: (characters) => {
      screen.empty();
      close();
      startsLine = true;
      const last = blocks.at(-1);
      if (last?.kind === 'cut') {
        blocks = [...blocks.slice(0, -1), { ...last, characters: last.characters + characters }];
      } else {
        keep({ kind: 'cut', id, characters });
      }
      begin();
    },
    transcript: () => {
      if (open.size() > 0) shown ??= { kind: 'text', id, ...open.part() };
      const isLineStart = open.size() > 0 ? open.mayEnd() : startsLine;
      return {
        dropped,
        blocks: shown === null ? blocks : [...blocks, shown],
        screen: partsOf(screen.rows(), isLineStart),
      };
    },
  };
}

/** All that a terminal shows of a text. */
export function printed(text: string): Transcript {
  const terminal = createTerminal(Infinity);
  terminal.write(text, 'stdout');
  return terminal.transcript();
}

export const isEmpty = ({ dropped, blocks, screen }: Transcript): boolean =>
  dropped === 0 && blocks.length === 0 && screen.length === 0;

function isFull(part: PartBuilder, row: Row): boolean {
  if (part.mayEnd() && row.isWrapped) return true;
  const isLong = part.size() >= blockSize || part.spans() >= blockSpans;
  return (isLong && part.mayEnd()) || part.size() >= 2 * blockSize;
}

/** The screen, cut only where letters that must be shaped make a line long. */
function partsOf(rows: readonly Row[], startsLine: boolean): readonly Part[] {
  const parts: Part[] = [];
  let part = createPart(startsLine);
  for (const [index, row] of rows.entries()) {
    const { words, begun } = wholeWords(row);
    part.add(words, index === rows.length - 1);
    if (!row.isWrapped || !part.mayEnd()) continue;
    parts.push(part.part());
    part = createPart(true);
    if (begun !== null) part.add(begun, false, true);
  }
  if (part.size() > 0) parts.push(part.part());
  return parts;
}

const lengthOf = (block: Block): number =>
  block.kind === 'cut'
    ? block.characters
    : block.spans.reduce((length, { text }) => length + text.length, 0);

const costOf = (block: Block): number =>
  block.kind === 'cut' ? spanCost : lengthOf(block) + spanCost * block.spans.length;

/** What came from one source, as text. */
export function textOf({ blocks, screen }: Transcript, source: Source): string {
  return [...blocks, ...screen]
    .flatMap((part) => ('spans' in part ? part.spans : []))
    .filter(({ look }) => look.source === source)
    .map(({ text }) => text)
    .join('');
}
