import type { AllWork } from '../../session/store/all-work.ts';
import type { Imported } from '../../session/carry/carry-work.ts';
import type { Keeping } from '../../session/store/keeping.ts';
import type { Persistence } from '../../session/store/work-store.ts';
import { keepingWords } from '../keeping-words.ts';

/** What is there, as parts of a sentence: `3 drafts`, `1 attempt`; empty where there is nothing. */
export function workParts({ drafts, attempts, progress, linked }: AllWork): readonly string[] {
  return [
    counted(drafts.length, 'draft', 'drafts'),
    counted(attempts.length, 'attempt', 'attempts'),
    counted(progress.length, 'the progress of 1 exercise', 'the progress of # exercises'),
    counted(linked.length, '1 exercise from a link', '# exercises from links'),
  ].filter((part) => part !== null);
}

/** `3 drafts, 1 attempt and 2 exercises from links`. */
export function listed(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}

function counted(count: number, one: string, many: string): string | null {
  if (count === 0) return null;
  const number = count.toLocaleString('en');
  const words = count === 1 ? one : many;
  if (words.includes('#')) return words.replace('#', number);
  return /\d/.test(words) ? words : `${number} ${words}`;
}

/** What came of an import, in sentences. */
export function importWords(imported: Imported, storage: Keeping): string {
  switch (imported.kind) {
    case 'imported':
      return [...addedWords(imported), ...(storage === 'refused' ? [lastsWords] : [])].join(' ');
    case 'foreign':
      return `This is not a file with work from Gradus. ${unchanged}`;
    case 'damaged':
      return `This file is damaged: part of it is missing or changed. ${unchanged}`;
    case 'newer':
      return `This file comes from a newer Gradus. Reload the page to get that one, and import it again. ${unchanged}`;
    case 'too-large':
      return `This file is too large to be read. ${unchanged}`;
    case 'unreadable':
      return `The browser could not read this file. Choose it again. ${unchanged}`;
    case 'full':
      return `This browser has no room for what the file holds. ${unchanged}`;
    case 'blocked':
      return `This browser does not let Gradus store anything now. ${unchanged}`;
  }
}

const unchanged = 'Nothing of yours was changed.';
const lastsWords = 'This browser keeps nothing: it lasts until this tab closes.';

function addedWords({
  additions,
  leftOut,
}: Extract<Imported, { readonly kind: 'imported' }>): string[] {
  const parts = workParts(additions);
  return [
    parts.length === 0
      ? leftOut === 0
        ? 'Everything in this file is here already.'
        : 'Everything else in this file is here already.'
      : `Imported: ${listed(parts)}.`,
    ...setAsideWords(additions.setAside),
    ...leftOutWords(leftOut),
  ];
}

function setAsideWords(count: number): string[] {
  if (count === 0) return [];
  const [drafts, other] =
    count === 1 ? ['1 draft', 'the other is'] : [`${count} drafts`, 'the others are'];
  return [`${drafts} differed: the newer text is the draft, ${other} among the attempts.`];
}

function leftOutWords(count: number): string[] {
  if (count === 0) return [];
  return [`${count === 1 ? '1 entry' : `${count} entries`} of the file could not be read.`];
}

/** How long the work lasts in this browser. */
export function lastingWords(persistence: Persistence, storage: Keeping): string {
  if (storage !== 'kept') return `${keepingWords[storage]}${adviceWords[storage]}`;
  if (persistence === 'promised') {
    return 'This browser has promised to keep it until you remove it.';
  }
  return 'This browser may remove it when space runs short, or when you have not been here for a while. In a private window it goes when the window closes.';
}

const adviceWords: Readonly<Record<Exclude<Keeping, 'kept'>, string>> = {
  refused:
    ' Some private windows are like that, and browsers that block site data. Export your work before you leave.',
  full: ' Export your work before you leave.',
  newer: '',
};

/** What came of asking the browser to keep the work. */
export const promiseWords: Readonly<Record<Persistence, string>> = {
  promised: 'The browser has promised to keep it.',
  'may-go': 'The browser gives no promise for now. Export your work from time to time.',
  unknown: 'This browser gives no such promise. Export your work from time to time.',
};
