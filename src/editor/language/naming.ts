import type { editor, languages } from 'monaco-editor';
import type { Location } from 'vscode-languageserver-types';
import type { FollowedText } from '../../domain/language.ts';
import { monaco } from '../monaco-setup.ts';
import { signalOf } from './cancellation.ts';
import { fromEdit, fromRange, toPosition } from './positions.ts';

/** Where a name was given; of the library, whose text is not shown, nothing. */
export function definitions(text: FollowedText): languages.DefinitionProvider {
  return {
    async provideDefinition(model, position, token) {
      const asked = { position: toPosition(position) };
      const answer = await text.ask('textDocument/definition', asked, signalOf(token));
      return answer && here([answer].flat(), text, model);
    },
  };
}

/** Where else it is used. */
export function references(text: FollowedText): languages.ReferenceProvider {
  return {
    async provideReferences(model, position, context, token) {
      const asked = { position: toPosition(position), context };
      const answer = await text.ask('textDocument/references', asked, signalOf(token));
      return answer && here(answer, text, model);
    },
  };
}

function here(
  locations: readonly Location[],
  { uri: own }: FollowedText,
  { uri }: editor.ITextModel,
): languages.Location[] {
  return locations
    .filter((location) => location.uri === own)
    .map(({ range }) => ({ uri, range: fromRange(range) }));
}

/** Another name for the same, wherever it stands. */
export function renames(text: FollowedText): languages.RenameProvider {
  return {
    async resolveRenameLocation(model, position, token) {
      const asked = { position: toPosition(position) };
      const answer = await text.ask('textDocument/prepareRename', asked, signalOf(token));
      const range = answer ? fromRange(answer) : monaco.Range.fromPositions(position);
      const name = model.getValueInRange(range);
      return { range, text: name, ...(!answer && { rejectReason: 'Nothing to rename here.' }) };
    },
    async provideRenameEdits(model, position, newName, token) {
      const asked = { position: toPosition(position), newName };
      const answer = await text.ask('textDocument/rename', asked, signalOf(token));
      const changes = answer?.documentChanges ?? [];
      const isElsewhere = changes.some(
        (change) => 'edits' in change && change.textDocument.uri !== text.uri,
      );
      if (isElsewhere)
        return { edits: [], rejectReason: 'It has its name in a file that is given.' };
      const edits = [
        ...changes.flatMap((change) => ('edits' in change ? change.edits : [])),
        ...(answer?.changes?.[text.uri] ?? []),
      ];
      return {
        edits: edits.flatMap((edit) =>
          'newText' in edit
            ? [{ resource: model.uri, versionId: undefined, textEdit: fromEdit(edit) }]
            : [],
        ),
      };
    },
  };
}
