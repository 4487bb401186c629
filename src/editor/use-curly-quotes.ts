import { useEffect } from 'react';
import type { editor } from 'monaco-editor';
import { curlyQuotes } from './curly-quotes.ts';
import { monaco } from './monaco-setup.ts';

/** Marks typographic quotation marks as they come into the text, as Monaco marks what else looks alike. */
export function useCurlyQuotes(mounted: editor.IStandaloneCodeEditor | null): void {
  useEffect(() => {
    const model = mounted?.getModel();
    if (!mounted || !model) return;
    const drawn = mounted.createDecorationsCollection();
    const draw = () => {
      const found = curlyQuotes(model.getValue(), (text) => monaco.editor.tokenize(text, 'python'));
      if (found.length === 0 && drawn.length === 0) return;
      drawn.set(
        found.map(({ line, column, character }) => ({
          range: new monaco.Range(line, column, line, column + 1),
          options: {
            className: 'unicode-highlight',
            hoverMessage: {
              value: `${character} looks like a quotation mark of Python's, and is another character. Python knows \`"\` and \`'\`.`,
            },
          },
        })),
      );
    };
    draw();
    const subscription = model.onDidChangeContent(draw);
    return () => {
      subscription.dispose();
      drawn.clear();
    };
  }, [mounted]);
}
