import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLanguageClient } from '../../../src/language/language-client.ts';
import { createLanguageServer } from '../../../src/language/language-server.ts';
import { FakeLanguageWorker } from './fake-language-worker.ts';

const settled = (): Promise<void> => vi.advanceTimersByTimeAsync(0).then(() => undefined);
const { signal } = new AbortController();
const place = { position: { line: 0, character: 1 } };

function follow(text = 'x = 1\n') {
  const workers: FakeLanguageWorker[] = [];
  const server = createLanguageServer(() => {
    const worker = new FakeLanguageWorker();
    workers.push(worker);
    return worker;
  });
  const client = createLanguageClient(server);
  const problems: unknown[] = [];
  const followed = client.follow(
    () => text,
    (found) => problems.push(found),
    false,
  );
  const worker = (): FakeLanguageWorker => {
    const latest = workers.at(-1);
    if (!latest) throw new Error('no worker was started');
    return latest;
  };
  return { client, followed, problems, workers, worker, setText: (next: string) => (text = next) };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('the language client', () => {
  it('opens the text as it is once the worker can take it', async () => {
    const { worker, setText } = follow();
    setText('x = 2\n');
    await settled();
    expect(worker().last('textDocument/didOpen').params).toMatchObject({
      textDocument: { languageId: 'python', text: 'x = 2\n' },
    });
  });

  it('gives the answer to the question that it belongs to', async () => {
    const { followed, worker } = follow();
    await settled();
    const first = followed.ask('textDocument/hover', place, signal);
    await settled();
    const asked = worker().last('textDocument/hover');
    const second = followed.ask('textDocument/hover', place, signal);
    await settled();
    worker().answer(worker().last('textDocument/hover'), { contents: 'second' });
    worker().answer(asked, { contents: 'first' });
    expect([await first, await second]).toEqual([{ contents: 'first' }, { contents: 'second' }]);
  });

  it('keeps a question until the worker is there', async () => {
    const { followed, worker } = follow();
    const answer = followed.ask('textDocument/hover', place, signal);
    await settled();
    worker().answer(worker().last('textDocument/hover'), { contents: 'late' });
    expect(await answer).toEqual({ contents: 'late' });
  });

  it('has no answer where the worker refuses, and once nobody waits', async () => {
    const { followed, worker } = follow();
    await settled();
    const refused = followed.ask('textDocument/hover', place, signal);
    await settled();
    const { id } = worker().last('textDocument/hover');
    worker().tell({ id, error: { message: 'no' } });
    expect(await refused).toBeNull();
    const abort = new AbortController();
    const given = followed.ask('textDocument/hover', place, abort.signal);
    await settled();
    abort.abort();
    expect(await given).toBeNull();
    expect(worker().last('$/cancelRequest')).toBeDefined();
  });

  it('tells the problems of its own text alone', async () => {
    const { followed, problems, worker } = follow();
    await settled();
    const tell = (uri: string, diagnostics: unknown[]): void =>
      worker().tell({ method: 'textDocument/publishDiagnostics', params: { uri, diagnostics } });
    tell('file:///src/other.py', ['not this one']);
    tell(followed.uri, ['this one']);
    expect(problems).toEqual([['this one']]);
  });

  it('starts again where the worker dies, and takes up the text as it is then', async () => {
    const { followed, problems, workers, worker, setText } = follow();
    await settled();
    const asked = followed.ask('textDocument/hover', place, signal);
    await settled();
    worker().die();
    expect(await asked).toBeNull();
    expect(workers[0]?.isTerminated).toBe(true);
    expect(problems).toEqual([[]]);
    setText('x = 3\n');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(workers).toHaveLength(2);
    expect(worker().last('textDocument/didOpen').params).toMatchObject({
      textDocument: { text: 'x = 3\n' },
    });
  });

  it('gives up on a script that cannot be had', async () => {
    const workers: FakeLanguageWorker[] = [];
    const server = createLanguageServer(() => {
      const worker = new FakeLanguageWorker();
      worker.postMessage = () => undefined;
      workers.push(worker);
      queueMicrotask(() => worker.die());
      return worker;
    });
    const client = createLanguageClient(server);
    const followed = client.follow(
      () => '',
      () => {},
      false,
    );
    const asked = followed.ask('textDocument/hover', place, signal);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await asked).toBeNull();
    expect(workers).toHaveLength(3);
  });

  it('reads a text more strictly where types are to be checked', async () => {
    const { client, followed, problems, worker } = follow();
    await settled();
    followed.close();
    const typed = client.follow(
      () => 'y = 1\n',
      (found) => problems.push(found),
      true,
    );
    expect(worker().last('textDocument/didOpen').params).toMatchObject({
      textDocument: { uri: typed.uri, text: 'y = 1\n' },
    });
    expect(typed.uri).not.toBe(followed.uri);
    for (const { uri } of [followed, typed])
      worker().tell({
        method: 'textDocument/publishDiagnostics',
        params: { uri, diagnostics: [{ message: uri }] },
      });
    expect(problems).toEqual([[{ message: typed.uri }]]);
  });

  it('says of a package that everybody knows that it is not here, and nothing of other imports', async () => {
    const { followed, problems, worker } = follow();
    await settled();
    const missing = (name: string) => ({
      code: 'reportMissingImports',
      message: `Import "${name}" could not be resolved`,
    });
    worker().tell({
      method: 'textDocument/publishDiagnostics',
      params: {
        uri: followed.uri,
        diagnostics: ['numpy.linalg', 'flask', 'inventory'].map(missing),
      },
    });
    expect(problems).toEqual([
      [expect.objectContaining({ message: expect.stringMatching(/^numpy is not part of Gradus/) })],
    ]);
  });

  it('follows the text that was opened last', async () => {
    const { client, followed, problems, worker } = follow();
    await settled();
    client.follow(
      () => 'y = 1\n',
      () => problems.push('other'),
      false,
    );
    followed.close();
    worker().tell({
      method: 'textDocument/publishDiagnostics',
      params: { uri: followed.uri, diagnostics: [] },
    });
    expect(problems).toEqual(['other']);
  });
});
