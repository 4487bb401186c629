import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build, createServer, type ViteDevServer } from 'vite';
import { expect, it, onTestFinished, vi } from 'vitest';
import { exercisesPlugin } from '../../../scripts/site/exercises-plugin.ts';
import { temporaryFolder, temporaryTree, writeFiles } from './exercise-fixture.ts';

async function buildPage(exercises: string): Promise<readonly string[]> {
  const root = temporaryFolder({
    'main.js': `import { topics, questions, paths, entries, bodies } from 'virtual:exercises';
      globalThis.page = { topics, questions, paths, entries, bodies };
      globalThis.find = () => import('virtual:exercises/search-index');`,
  });
  const result = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [exercisesPlugin(exercises)],
    build: { rollupOptions: { input: join(root, 'main.js') }, outDir: join(root, 'out') },
  });
  if (Array.isArray(result) || !('output' in result)) throw new Error('one build expected');
  return result.output.map(({ fileName }) => join(root, 'out', fileName));
}

async function serve(exercises: string): Promise<ViteDevServer> {
  const server = await createServer({
    root: temporaryFolder(),
    configFile: false,
    logLevel: 'silent',
    server: { middlewareMode: true, ws: false },
    plugins: [exercisesPlugin(exercises)],
  });
  onTestFinished(() => server.close());
  return server;
}

it('makes one chunk for each exercise, named for it', async () => {
  const names = (await buildPage(temporaryTree())).map((file) => file.split('/').at(-1));
  expect(names.filter((name) => name?.startsWith('exercise-largest-'))).toHaveLength(1);
  expect(names.filter((name) => name?.startsWith('exercise-smallest-'))).toHaveLength(1);
});

it('keeps bodies out of the first chunk, and mistakes out of all', async () => {
  const texts = (await buildPage(temporaryTree())).map((file) => readFileSync(file, 'utf8'));
  const first = texts.find((text) => text.includes('Find the largest item.'));
  expect(first).not.toContain('return max(items)');
  expect(texts.some((text) => text.includes('return max(items)'))).toBe(true);
  expect(texts.some((text) => text.includes('starts'))).toBe(false);
});

it('puts what is searched into a chunk of its own, with explanations as words alone', async () => {
  const files = await buildPage(temporaryTree());
  const [index, ...others] = files.filter((file) => file.includes('/search-index-'));
  expect(others).toEqual([]);
  const text = readFileSync(index ?? '', 'utf8');
  expect(text).toContain('largest');
  expect(text).not.toContain('return max(items)');
});

it('fails a build that has a broken exercise, and names the file', async () => {
  const tree = temporaryTree();
  rmSync(join(tree, 'fundamentals/largest/prompt.md'));
  await expect(buildPage(tree)).rejects.toThrow(/largest\/prompt\.md: is missing/);
});

it('leaves a broken exercise out in development', async () => {
  const tree = temporaryTree();
  rmSync(join(tree, 'fundamentals/largest/prompt.md'));
  const server = await serve(tree);
  const { entries } = await server.ssrLoadModule('virtual:exercises');
  expect(entries).toMatchObject([{ slug: 'smallest' }]);
});

it('gives questions, and paths over the exercises that there are', async () => {
  const tree = temporaryTree();
  rmSync(join(tree, 'fundamentals/largest/prompt.md'));
  const server = await serve(tree);
  const { questions, paths } = await server.ssrLoadModule('virtual:exercises');
  expect(questions).toEqual([{ id: 'A13', title: 'Both ends' }]);
  expect(paths).toMatchObject([
    { slug: 'all-of-it', parts: [{ exercises: ['smallest'] }, { exercises: [] }] },
  ]);
});

it('says plainly that there is no curriculum', async () => {
  const server = await serve(temporaryFolder());
  await expect(server.ssrLoadModule('virtual:exercises')).rejects.toThrow(
    /curriculum\.json: is missing/,
  );
});

it('reloads the page with the new text when a file of an exercise changes', async () => {
  const tree = temporaryTree();
  const server = await serve(tree);
  const { hot } = server.environments.client;
  const reload = new Promise<void>((resolve) => {
    vi.spyOn(hot, 'send').mockImplementation((payload: unknown) => {
      if (JSON.stringify(payload).includes('full-reload')) resolve();
    });
  });
  const load = async (): Promise<unknown> => {
    const { bodies } = await server.ssrLoadModule('virtual:exercises');
    return (await bodies.largest()).default.prompt;
  };
  expect(await load()).toContain('Write `largest`.');
  writeFiles(tree, { 'fundamentals/largest/prompt.md': 'Write it again.\n' });
  server.watcher.emit('change', join(tree, 'fundamentals/largest/prompt.md'));
  await reload;
  expect(await load()).toBe('Write it again.\n');
});
