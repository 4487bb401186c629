import python from 'highlight.js/lib/languages/python';
import pythonRepl from 'highlight.js/lib/languages/python-repl';
import { createLowlight } from 'lowlight';
import { isSession } from './example-text.ts';

/** The part of a hast node that is needed here. */
interface Node {
  readonly type: string;
  readonly tagName?: string;
  readonly value?: string;
  properties?: Record<string, unknown>;
  children?: readonly Node[];
}

// Of lowlight's languages only these: the others would be a third of the page's code.
const lowlight = createLowlight({ python, 'python-repl': pythonRepl });

const textOf = (node: Node): string =>
  node.value ?? (node.children ?? []).map((child) => textOf(child)).join('');

/** The language that a block is coloured as; null for another than Python. */
function languageOf(code: Node, text: string): 'python' | 'python-repl' | null {
  if (isSession(text)) return 'python-repl';
  const written = code.properties?.['className'];
  if (written === undefined) return 'python';
  return Array.isArray(written) && written.some((name) => pythonNames.has(String(name)))
    ? 'python'
    : null;
}

const pythonNames = new Set(['language-python', 'language-py', 'language-python3']);

function colour(node: Node, insidePre: boolean): void {
  if (insidePre && node.tagName === 'code') {
    const text = textOf(node);
    const language = languageOf(node, text);
    if (language === null) return;
    node.properties = { ...node.properties, className: ['hljs', `language-${language}`] };
    node.children = lowlight.highlight(language, text).children;
    return;
  }
  for (const child of node.children ?? []) colour(child, node.tagName === 'pre');
}

/** Colours code blocks. Each is Python unless it says otherwise; `>>>` makes it a session. */
export function rehypePython() {
  return (tree: Node): void => colour(tree, false);
}
