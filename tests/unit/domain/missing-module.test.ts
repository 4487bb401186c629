import { expect, it } from 'vitest';
import { missingModuleSentence } from '../../../src/domain/missing-module.ts';
import { plainSentence } from '../../../src/domain/sentence.ts';
import { traceback } from './verdict-fixture.ts';

const say = (module?: string) => {
  const [raised] = traceback('ModuleNotFoundError', '', 1);
  if (raised === undefined) throw new Error('nothing raised');
  return plainSentence(missingModuleSentence([{ ...raised, ...(module && { module }) }]));
};

it('names the package, whichever part of it was imported', () => {
  const words =
    "is not part of Gradus. Beside Python's standard library there are Flask, Django, SQLAlchemy and pytest.";
  expect(say('numpy')).toBe(`\`numpy\` ${words}`);
  expect(say('bs4.element')).toBe(`\`bs4\` ${words}`);
  expect(say('PIL')).toBe(`\`PIL\` ${words}`);
});

it('says which pack a build lacks', () => {
  expect(say('jinja2')).toBe('`jinja2` is not here: this copy of Gradus was built without Flask.');
});

it('says nothing of other names, nor of other exceptions', () => {
  for (const name of ['solutoin', 'maths', 'tkinter', 'numpyy', '', undefined]) {
    expect(say(name)).toBe('');
  }
  expect(missingModuleSentence([])).toEqual([]);
});
