/** Why a link was not opened. Whatever it is, nothing of the reader's changes. */
export type LinkProblem =
  | { readonly kind: 'damaged' }
  | { readonly kind: 'oversized' }
  /** Made by a later Gradus, in a form that this one does not know. */
  | { readonly kind: 'newer'; readonly version: number }
  /** Whole, but not an exercise; `reason` completes "This link holds no usable exercise: …". */
  | { readonly kind: 'invalid'; readonly reason: string };

/** The sentence shown to a reader whose link was not opened. */
export function describeLinkProblem(problem: LinkProblem): string {
  return `${whatHappened(problem)}; nothing of yours was changed.`;
}

function whatHappened(problem: LinkProblem): string {
  if (problem.kind === 'damaged') {
    return 'This link is damaged: part of it is missing or was changed. Ask for it again';
  }
  if (problem.kind === 'oversized') {
    return 'This link holds more than Gradus opens. Ask for a shorter one';
  }
  if (problem.kind === 'newer') {
    return 'This link was made by a newer Gradus. Reload this page to get it, then open the link again';
  }
  return `This link holds no usable exercise: ${problem.reason}. Ask its author to repair it`;
}

/** The sentence shown to an author whose text does not fit into a link. */
export const tooLongForLink =
  'This is too long for a link. Shorten it, or send it as a file; nothing of yours was changed.';
