import type { Diagnostic } from '@astral-sh/ruff-wasm-web';
import type { Position } from 'vscode-languageserver-types';
import type {
  CheckedText,
  StyledText,
  StyleHint,
  UnparsedText,
} from '../../src/domain/code-style.ts';
import { editedText, removedText } from './edits.ts';
import { styleRules } from './rules.ts';

/** Ruff with settings of its own, which it takes as its configuration file has them. */
interface Ruff {
  readonly check: (text: string) => readonly Diagnostic[];
  /** Throws where the text does not parse. */
  readonly format: (text: string) => string;
}

/** What is asked of Ruff; an error of these means that it is lost. */
interface RuffStyle {
  readonly format: (text: string) => StyledText | UnparsedText;
  readonly sortImports: (text: string) => StyledText | UnparsedText;
  readonly check: (text: string) => CheckedText | UnparsedText;
}

const settings = { 'target-version': 'py314', 'line-length': 88 };

/** Names that Python has for a prompt of its own, or that hide nothing that a program would call. */
const mayHide = 'copyright credits dir exit hash help id input license quit type vars'.split(' ');

export function createRuffStyle(open: (options: object) => Ruff): RuffStyle {
  const lint = {
    select: Object.keys(styleRules),
    'flake8-builtins': { ignorelist: mayHide },
  };
  const ruff = open({ ...settings, lint });
  const importsOnly = open({ ...settings, lint: { select: ['I001'] } });
  return {
    format(text) {
      try {
        return { kind: 'styled', text: ruff.format(text) };
      } catch (error) {
        const unparsed = whereUnparsed(text, ruff.check(text));
        if (unparsed === null) throw error;
        return unparsed;
      }
    },
    sortImports(text) {
      const found = importsOnly.check(text);
      const edits = found.flatMap(editsOf);
      return whereUnparsed(text, found) ?? { kind: 'styled', text: editedText(text, edits) };
    },
    check(text) {
      const found = ruff.check(text);
      const hints = found.flatMap((diagnostic) => hintOf(text, diagnostic));
      return whereUnparsed(text, found) ?? { kind: 'checked', hints: hints.toSorted(byPlace) };
    },
  };
}

function hintOf(text: string, diagnostic: Diagnostic): StyleHint[] {
  const { code, start_location: start, end_location: end } = diagnostic;
  const rule = code === null ? undefined : styleRules[code];
  if (code === null || rule === undefined) return [];
  const range = { start: positionOf(start), end: positionOf(end) };
  const edits = editsOf(diagnostic);
  const isOffered = rule.fix !== undefined && edits.length > 0 && keepsComments(text, edits);
  const fix = isOffered ? { title: rule.fix, edits } : null;
  return [{ rule: code, range, explanation: rule.says, fix }];
}

const editsOf = ({ fix }: Diagnostic) =>
  (fix?.edits ?? []).map(({ content, location, end_location: end }) => ({
    range: { start: positionOf(location), end: positionOf(end) },
    newText: content ?? '',
  }));

/** Ruff does not say which of its fixes are safe; it calls none so that takes a comment away. */
function keepsComments(text: string, edits: ReturnType<typeof editsOf>): boolean {
  const hashes = (part: string) => part.split('#').length;
  return edits.every((edit) => hashes(edit.newText) >= hashes(removedText(text, edit)));
}

function whereUnparsed(text: string, found: readonly Diagnostic[]): UnparsedText | null {
  const first = found.find(({ code }) => code === 'invalid-syntax');
  if (first === undefined) return null;
  const { message, start_location: start } = first;
  const lines = text.trimEnd().split('\n');
  const endsEarly = start.row > lines.length;
  return {
    kind: 'unparsed',
    line: Math.min(start.row, lines.length),
    message: endsEarly ? null : message,
  };
}

const positionOf = ({
  row,
  column,
}: {
  readonly row: number;
  readonly column: number;
}): Position => ({
  line: row - 1,
  character: column - 1,
});

const byPlace = ({ range: { start: a } }: StyleHint, { range: { start: b } }: StyleHint): number =>
  a.line - b.line || a.character - b.character;
