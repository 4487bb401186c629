import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { syntaxMeaning, tracebackMeaning } from '../../src/domain/meanings/meaning-of.ts';
import { plainSentence } from '../../src/domain/sentence.ts';
import type { RunOutcome } from '../../src/domain/run.ts';
import { startInterpreter, type Interpreter } from './interpreter.ts';

/**
 * Programs that real Python ends, with what it says, and with what is said of that in plain words or
 * `silent`. A file holds many, parted by lines of `====`; UPDATE_GOLDENS=1 writes the answers anew.
 */
const folder = new URL('meanings/', import.meta.url);
const update = process.env['UPDATE_GOLDENS'] === '1';

const answer = '\n=> ';

/** What Python says of a program, and what we say of that. */
function told(outcome: RunOutcome): string {
  if (outcome.kind === 'syntax') {
    const { type, message } = outcome.problem;
    return `${type}: ${message}\n${words(syntaxMeaning(outcome.problem))}`;
  }
  if (outcome.kind !== 'raised') return outcome.kind;
  const { type = '', message = '' } = outcome.traceback.at(-1) ?? {};
  return `${type}: ${message}\n${words(tracebackMeaning(outcome.traceback))}`;
}

const words = (meaning: ReturnType<typeof syntaxMeaning>): string =>
  meaning === null ? 'silent' : plainSentence(meaning);

describe('what an exception means', () => {
  let interpreter: Interpreter;
  beforeAll(async () => {
    interpreter = await startInterpreter();
  });
  afterAll(() => interpreter.close());

  it.each(readdirSync(folder))('%s', async (file) => {
    const path = new URL(file, folder);
    const cases = readFileSync(path, 'utf8').trimEnd().split('\n====\n');
    const actual: string[] = [];
    for (const one of cases) {
      const [program = ''] = one.split(answer);
      const job = { source: `${program}\n`, prompt: '', given: {}, stdin: '', capabilities: [] };
      actual.push(`${program}${answer}${told(await interpreter.program(job, () => undefined))}`);
    }
    if (update) writeFileSync(path, `${actual.join('\n====\n')}\n`);
    expect(actual).toEqual(update ? actual : cases);
  });

  it('takes at most two sentences', () => {
    for (const file of readdirSync(folder)) {
      for (const one of readFileSync(new URL(file, folder), 'utf8').split('\n====\n')) {
        const said = one.split(answer)[1]?.split('\n')[1] ?? '';
        expect(said.replaceAll(/`[^`]*`/gu, 'code').split(/\. /u).length, said).toBeLessThan(3);
      }
    }
  });
});
