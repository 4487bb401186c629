import type { languages } from 'monaco-editor';
import type { Hover, SignatureHelp } from 'vscode-languageserver-types';
import type { FollowedText } from '../../domain/language.ts';
import { signalOf } from './cancellation.ts';
import { fromMarkup, fromRange, toPosition } from './positions.ts';

/** What a name stands for, where the pointer rests on it. */
export function hovers(text: FollowedText): languages.HoverProvider {
  return {
    async provideHover(_model, position, token) {
      const asked = { position: toPosition(position) };
      const answer = await text.ask('textDocument/hover', asked, signalOf(token));
      return answer && hoverOf(answer);
    },
  };
}

function hoverOf({ contents, range }: Hover): languages.Hover {
  return {
    contents: [contents].flat().map(fromMarkup),
    ...(range && { range: fromRange(range) }),
  };
}

/** What the call takes in which something is being written. */
export function signatures(text: FollowedText): languages.SignatureHelpProvider {
  return {
    signatureHelpTriggerCharacters: ['(', ','],
    signatureHelpRetriggerCharacters: [')', ','],
    async provideSignatureHelp(_model, position, token, asking) {
      const { triggerKind, isRetrigger, triggerCharacter } = asking;
      const context = {
        triggerKind,
        isRetrigger,
        ...(triggerCharacter !== undefined && { triggerCharacter }),
      };
      const asked = { position: toPosition(position), context };
      const answer = await text.ask('textDocument/signatureHelp', asked, signalOf(token));
      if (!answer || answer.signatures.length === 0) return null;
      return { value: signaturesOf(answer), dispose: () => {} };
    },
  };
}

function signaturesOf({
  signatures: all,
  activeSignature,
  activeParameter,
}: SignatureHelp): languages.SignatureHelp {
  return {
    activeSignature: activeSignature ?? 0,
    activeParameter: activeParameter ?? 0,
    signatures: all.map(({ label, documentation, parameters = [], activeParameter: active }) => ({
      label,
      ...(documentation && { documentation: fromMarkup(documentation) }),
      ...(typeof active === 'number' && { activeParameter: active }),
      parameters: parameters.map((parameter) => ({
        label: parameter.label,
        ...(parameter.documentation && { documentation: fromMarkup(parameter.documentation) }),
      })),
    })),
  };
}
