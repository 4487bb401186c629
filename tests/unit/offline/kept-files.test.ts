import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SiteBuild, SiteFile } from '../../../src/domain/site-build.ts';
import { openKeptFiles } from '../../../src/offline/kept-files.ts';
import { createAnswers } from '../../../workers/offline/answers.ts';
import { FakeCaches } from './fake-caches.ts';

const scope = 'https://host/some/folder/';
const file = (address: string, text: string, part: string | null = null): SiteFile => ({
  address,
  digest: createHash('sha256').update(text).digest('hex').slice(0, 32),
  bytes: text.length,
  part,
});
const page = file('index.html', '<script src="./assets/one.js">');
const one = file('assets/one.js', 'one');
const flask = file('runtime/f-flask-pack.zip', 'flask', 'flask');
const build: SiteBuild = { entry: './assets/one.js', files: [page, one, flask] };

let fake: FakeCaches;
/** What the host answers, by address; nothing else is there. */
let host: Record<string, string>;
let asked: string[];

beforeEach(() => {
  fake = new FakeCaches();
  asked = [];
  host = {
    '': '<script src="./assets/one.js"></script><script>added by the host</script>',
    'assets/one.js': 'one',
    'runtime/f-flask-pack.zip': 'flask',
  };
  vi.stubGlobal('caches', fake);
  vi.stubGlobal('fetch', (input: URL | Request, { cache = 'default' }: RequestInit = {}) => {
    const address = (input instanceof Request ? input.url : input.href).slice(scope.length);
    asked.push(`${address} ${cache}`);
    const body = host[address];
    return Promise.resolve(new Response(body ?? '', { status: body === undefined ? 404 : 200 }));
  });
});
afterEach(() => vi.unstubAllGlobals());

const files = () => openKeptFiles(scope);
const text = async (response: Response | undefined) => response?.text();

describe('files that are kept', () => {
  it('are fetched once, and found by their address and content', async () => {
    await files().keep([page, one], build);
    await files().keep([page, one], build);
    expect(asked).toEqual([' reload', 'assets/one.js force-cache']);
    expect(await text(await files().find(one))).toBe('one');
    expect(await files().find({ ...one, digest: 'another' })).toBeUndefined();
    expect(await text(await files().findAddress(`${scope}assets/one.js`))).toBe('one');
  });

  it('are those of the build, or none: a host may answer with something else', async () => {
    host['assets/one.js'] = '<!doctype html>';
    await expect(files().keep([one], build)).rejects.toThrow('assets/one.js');
    expect(asked).toEqual(['assets/one.js force-cache', 'assets/one.js reload']);
    expect((await files().look())(one)).toBe(false);
    host[''] = '<script src="./assets/two.js">';
    await expect(files().keep([page], build)).rejects.toThrow('index.html');
  });

  it('tell how far they are, what was there already among it', async () => {
    await files().keep([one], build);
    const told: number[] = [];
    await files().keep([one, flask], build, { onBytes: (bytes) => told.push(bytes) });
    expect(told[0]).toBe(3);
    expect(told.at(-1)).toBe(8);
  });

  it('go with their build, and what another one has in common stays', async () => {
    const next: SiteBuild = {
      entry: './assets/two.js',
      files: [file('assets/two.js', 'two'), one],
    };
    host['assets/two.js'] = 'two';
    for (const each of [build, next]) {
      await files().keep(each.files, each);
      await files().addBuild(each);
    }
    expect(await files().builds()).toHaveLength(2);
    await files().dropAllBut([next]);
    const isKept = await files().look();
    expect([...build.files, ...next.files].filter(isKept).map(({ address }) => address)).toEqual([
      'assets/one.js',
      'assets/two.js',
      'assets/one.js',
    ]);
    expect((await files().builds()).map(({ entry }) => entry)).toEqual(['./assets/two.js']);
  });
});

describe('the service worker', () => {
  const ask = (address: string, init: { mode?: RequestMode; cache?: RequestCache } = {}) => {
    // A Request of this mode is made by a browser alone.
    const request = new Request(scope + address);
    for (const [name, value] of Object.entries({ cache: 'default', ...init }))
      Object.defineProperty(request, name, { value });
    return createAnswers(scope, build, files())(request);
  };
  const navigate = { mode: 'navigate' } as const;

  it('answers with the page of its build, whatever the host has', async () => {
    await files().keep([page], build);
    asked = [];
    for (const address of ['', 'index.html', '?from=mail']) {
      expect(await text(await ask(address, navigate)?.response)).toContain('added by the host');
    }
    expect(asked).toEqual([]);
  });

  it('leaves the page to the browser where a script asks which build the host has', () => {
    expect(ask('')).toBeNull();
    expect(ask('', { cache: 'no-store' })).toBeNull();
  });

  it('fetches a part when it is first needed, and keeps it', async () => {
    const first = ask(flask.address);
    expect(await text(await first?.response)).toBe('flask');
    await first?.done;
    host = {};
    expect(await text(await ask(flask.address)?.response)).toBe('flask');
  });

  it('keeps nothing that is not of its build, and passes on what it got', async () => {
    host[flask.address] = 'not a pack';
    const answer = ask(flask.address);
    expect(await text(await answer?.response)).toBe('not a pack');
    await answer?.done;
    expect((await files().look())(flask)).toBe(false);
  });

  it('passes a part on where there is no room for it', async () => {
    fake.isFull = true;
    const answer = ask(flask.address);
    expect(await text(await answer?.response)).toBe('flask');
    await answer?.done;
  });

  it('has the files of older builds for pages that are open, and asks the host for others', async () => {
    const old = file('assets/old.js', 'old');
    host['assets/old.js'] = 'old';
    await files().keep([old], build);
    host = {};
    expect(await text(await ask('assets/old.js')?.response)).toBe('old');
    expect((await ask('assets/older.js')?.response)?.status).toBe(404);
  });

  it('leaves alone what is not of the site, and whoever keeps what they fetch', () => {
    expect(ask('service-worker.js')).toBeNull();
    expect(ask('elsewhere/index.html', navigate)).toBeNull();
    expect(ask(flask.address, { cache: 'force-cache' })).toBeNull();
  });
});
