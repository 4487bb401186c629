import type { ExampleResult } from '../../../domain/run.ts';
import type { ConsoleEntry } from '../../../session/session-state.ts';

export interface TextPiece {
  readonly kind: 'stdout' | 'stderr' | 'typed' | 'dropped';
  readonly text: string;
}

export type ConsoleBlock =
  | { readonly kind: 'text'; readonly pieces: readonly TextPiece[] }
  | { readonly kind: 'example'; readonly example: ExampleResult };

/** Entries joined into as few blocks and pieces as their order allows: a program may print a lot. */
export function consoleBlocks(entries: readonly ConsoleEntry[]): readonly ConsoleBlock[] {
  const blocks: ConsoleBlock[] = [];
  let parts: { kind: TextPiece['kind']; texts: string[] }[] = [];

  const flush = () => {
    if (parts.length === 0) return;
    const pieces = parts.map(({ kind, texts }) => ({ kind, text: texts.join('') }));
    blocks.push({ kind: 'text', pieces });
    parts = [];
  };
  for (const entry of entries) {
    if (entry.kind === 'example') {
      flush();
      blocks.push(entry);
      continue;
    }
    const { kind, text } = pieceOf(entry);
    const last = parts.at(-1);
    if (last !== undefined && last.kind === kind) last.texts.push(text);
    else parts.push({ kind, texts: [text] });
  }
  flush();
  return blocks;
}

function pieceOf(entry: Exclude<ConsoleEntry, { kind: 'example' }>): TextPiece {
  switch (entry.kind) {
    case 'output':
      return { kind: entry.stream, text: entry.text };
    case 'typed':
      return { kind: 'typed', text: `${entry.text}\n` };
    case 'dropped':
      return {
        kind: 'dropped',
        text: `… ${entry.characters.toLocaleString('en')} characters are not shown …\n`,
      };
  }
}
