import { useEffect, useRef } from 'react';
import type { editor } from 'monaco-editor';
import type { Diagnostic } from 'vscode-languageserver-types';
import type { LanguageSource } from '../../domain/language.ts';
import type { EditorSettings } from '../editor-settings.ts';
import { monaco } from '../monaco-setup.ts';
import { completions } from './completion.ts';
import { hovers, signatures } from './explaining.ts';
import { definitions, references, renames } from './naming.ts';
import { colours, symbols } from './overview.ts';
import { fromRange, toRange } from './positions.ts';
import { createProblems, messageOf } from './problems.ts';

const owner = 'python';

const severities = [
  monaco.MarkerSeverity.Error,
  monaco.MarkerSeverity.Error,
  monaco.MarkerSeverity.Warning,
  monaco.MarkerSeverity.Info,
  monaco.MarkerSeverity.Hint,
];

/** Connects the editor with whoever knows Python, as long as there is somebody. */
export function useLanguage(
  mounted: editor.IStandaloneCodeEditor | null,
  source: LanguageSource | null,
  { suggests, checksTypes }: EditorSettings,
): void {
  const isSuggesting = useRef(suggests);
  useEffect(() => {
    isSuggesting.current = suggests;
  }, [suggests]);

  useEffect(() => {
    const model = mounted?.getModel();
    if (!mounted || !model || !source) return;
    const problems = createProblems((found) => {
      if (!model.isDisposed()) monaco.editor.setModelMarkers(model, owner, found.map(markerOf));
    });
    const text = source.follow(
      () => model.getValue(),
      (found) => problems.show(found),
      checksTypes,
    );
    const { languages } = monaco;
    const subscriptions = [
      model.onDidChangeContent(({ changes }) => {
        problems.wait();
        text.change(changes.map((change) => ({ range: toRange(change.range), text: change.text })));
      }),
      languages.registerCompletionItemProvider(
        'python',
        completions(text, () => isSuggesting.current),
      ),
      languages.registerHoverProvider('python', hovers(text)),
      languages.registerSignatureHelpProvider('python', signatures(text)),
      languages.registerDefinitionProvider('python', definitions(text)),
      languages.registerReferenceProvider('python', references(text)),
      languages.registerRenameProvider('python', renames(text)),
      languages.registerDocumentSymbolProvider('python', symbols(text)),
    ];
    let isFollowed = true;
    const colour = async (): Promise<void> => {
      const legend = await text.legend();
      if (legend === null || !isFollowed) return;
      subscriptions.push(
        languages.registerDocumentSemanticTokensProvider('python', colours(text, legend)),
      );
    };
    void colour();
    return () => {
      isFollowed = false;
      for (const subscription of subscriptions) subscription.dispose();
      text.close();
      problems.clear();
    };
  }, [mounted, source, checksTypes]);
}

function markerOf(problem: Diagnostic): editor.IMarkerData {
  const { range, severity, tags } = problem;
  return {
    ...fromRange(range),
    message: messageOf(problem),
    severity: severities[severity ?? 1] ?? monaco.MarkerSeverity.Error,
    ...(tags && { tags }),
  };
}
