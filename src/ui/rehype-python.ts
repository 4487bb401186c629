import { isSession } from './example-text.ts';

/** The part of a hast node that is needed here. */
interface Node {
  readonly type: string;
  readonly tagName?: string;
  readonly value?: string;
  properties?: Record<string, unknown>;
  readonly children?: readonly Node[];
}

const textOf = (node: Node): string =>
  node.value ?? (node.children ?? []).map((child) => textOf(child)).join('');

function mark(node: Node, insidePre: boolean): void {
  if (insidePre && node.tagName === 'code') {
    const session = isSession(textOf(node));
    const written = node.properties?.['className'];
    const isPython = written === undefined;
    if (session) node.properties = { ...node.properties, className: ['language-python-repl'] };
    else if (isPython) node.properties = { ...node.properties, className: ['language-python'] };
  }
  for (const child of node.children ?? []) mark(child, node.tagName === 'pre');
}

/** Every code block of Gradus is Python unless it says otherwise; `>>>` makes it a session. */
export function rehypePython() {
  return (tree: Node): void => mark(tree, false);
}
