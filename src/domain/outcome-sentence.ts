import { caseOf } from './own-cases.ts';
import { durationText } from './duration.ts';
import type { RunOutcome } from './run.ts';
import { missingModuleText } from './missing-module.ts';
import { code, ended } from './sentence.ts';
import type { Sentence } from './sentence.ts';
import { placeText, syntaxSentence, whereText } from './verdict-sentence.ts';

/** How a run ended, in words. `matched` of `examples` showed what the prompt shows. */
export function outcomeSentence(outcome: RunOutcome, matched: number, examples: number): Sentence {
  switch (outcome.kind) {
    case 'finished':
      return [`Finished.${examplesText(matched, examples)}`];
    case 'syntax':
      return syntaxSentence(outcome.problem);
    case 'raised': {
      const raised = outcome.traceback.at(-1);
      if (raised === undefined) return ['Your code raised an exception.'];
      const message = raised.message === '' ? '.' : `: ${ended(raised.message)}`;
      return [
        'Your code raised ',
        code(raised.type),
        `${placeText(outcome.traceback)}${message}`,
        ...missingModuleText(outcome.traceback),
      ];
    }
    case 'exited':
      return outcome.message === null || outcome.message === ''
        ? ['Your code ended the program.']
        : [`Your code ended the program: ${ended(outcome.message)}`];
    case 'timed-out':
      return [
        `Stopped after ${durationText(outcome.limitMs)}: `,
        ...(outcome.example === undefined ? ['your code'] : exampleText(outcome.example)),
        ' had not finished.',
        whereText(outcome.frames ?? []),
      ];
    case 'crashed':
      return [`Python stopped: ${ended(outcome.reason)}`];
    case 'stopped':
      return [
        outcome.ms === null ? 'Stopped' : `Stopped after ${durationText(outcome.ms)}`,
        ...(outcome.example === undefined ? [] : [', in ', ...exampleText(outcome.example)]),
        '.',
        whereText(outcome.frames ?? []),
      ];
  }
}

/** An example by its first line. */
function exampleText(source: string): Sentence {
  const own = caseOf(source);
  const [first = '', ...rest] = (own ?? source).split('\n');
  const name = code(rest.length === 0 ? first : `${first} …`);
  return [own === null ? 'the example ' : 'your case ', name];
}

function examplesText(matched: number, examples: number): string {
  if (examples === 0) return '';
  const noun = examples === 1 ? 'example shows' : 'examples show';
  if (matched === examples) {
    return examples === 1
      ? ' The example shows what the task says.'
      : ` All ${examples} examples show what the task says.`;
  }
  return ` ${matched} of ${examples} ${noun} what the task says.`;
}
