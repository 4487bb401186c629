import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildLanguage, languageFile } from '../../scripts/language/build-language.ts';
import { createNodeRunner } from '../../scripts/grade/node-runner.ts';
import type { RunEvent } from '../../src/domain/run.ts';
import type { Runner } from '../../src/runner/runner.ts';

/** The editor suggests what a learner's code can import. */

let runner: Runner & { close: () => void };
beforeAll(async () => {
  buildLanguage();
  runner = await createNodeRunner();
});
afterAll(() => runner.close());

/** Modules that the editor knows, but for those that its list says Python 3.14 has no more. */
function knownModules(): readonly string[] {
  const script = readFileSync(languageFile, 'utf8');
  const [, versions = ''] = /"\/typeshed\/stdlib\/VERSIONS":(.*?)"\/typeshed/su.exec(script) ?? [];
  const gone = new Set(
    [...versions.replaceAll('\\n', '\n').matchAll(/(\w+): 3\.\d+-3\.\d+/g)].map(([, name]) => name),
  );
  const stubs = script.matchAll(/"\/typeshed\/stdlib\/(\w+)(?:\.pyi|\/__init__\.pyi)":/g);
  return [...stubs].flatMap(([, name = '']) =>
    name.startsWith('_') || gone.has(name) ? [] : [name],
  );
}

it('knows no module of the library that cannot be imported', async () => {
  const modules = knownModules();
  expect(modules.length).toBeGreaterThan(150);
  // The first two do something as they are imported, the third comes with whatever needs it.
  const tried = modules.filter(
    (name) => !['this', 'antigravity', 'typing_extensions'].includes(name),
  );
  const source = `
import importlib
for name in "${tried.join(' ')}".split():
    try:
        importlib.import_module(name)
    except ModuleNotFoundError:
        print(name)
`;
  let printed = '';
  const onEvent = (event: RunEvent): void => {
    if (event.kind === 'output') printed += event.text;
  };
  const outcome = await runner.run(
    { source, prompt: '', given: {}, stdin: '', capabilities: [] },
    { onEvent, readLine: () => Promise.resolve(null) },
    new AbortController().signal,
  );
  expect(outcome).toEqual({ kind: 'finished' });
  expect(printed.split('\n').filter(Boolean)).toEqual([]);
});
