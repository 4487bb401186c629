import { code, type Sentence } from '../../../domain/sentence.ts';
import type { StyleReport } from '../../../editor/style/editor-style.ts';

/** What was done, in words. */
export function styleSentence(report: StyleReport): Sentence {
  switch (report.kind) {
    case 'working':
      return ['Loading what this needs…'];
    case 'formatted':
      return [report.changed ? 'Formatted.' : 'This is formatted already.'];
    case 'imports-sorted':
      return [
        report.changed ? 'The imports are in order now.' : 'The imports are in order already.',
      ];
    case 'hints':
      return [hintCount(report.hints.length)];
    case 'interrupted':
      return ['You went on meanwhile, so nothing was changed.'];
    case 'outdated':
      return [];
    case 'unparsed':
      if (report.message === null)
        return [
          `The code stops in line ${report.line} before it is complete. Nothing was changed.`,
        ];
      return [
        `Line ${report.line} does not parse yet: `,
        ...withCode(lowered(report.message)),
        '. Nothing was changed.',
      ];
    case 'not-loaded':
      return [
        'What this needs could not be loaded. Check the connection and try again; nothing was changed.',
      ];
    case 'stopped':
      return ['This did not come to an end. Nothing was changed; try again.'];
  }
}

function hintCount(count: number): string {
  if (count === 0) return 'No hints on style. What is wrong is underlined in the code.';
  return `${count === 1 ? '1 hint' : `${count} hints`}. The tests do not ask for them.`;
}

/** A text in which code stands in backticks. */
export function withCode(text: string): Sentence {
  return text
    .split('`')
    .map((part, index) => (index % 2 === 1 ? code(part) : part))
    .filter((part) => part !== '');
}

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
