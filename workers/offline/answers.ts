import { pageAddress, type SiteBuild, type SiteFile } from '../../src/domain/site-build.ts';
import { digestOf } from '../../src/offline/fetch-checked.ts';
import type { KeptFiles } from '../../src/offline/kept-files.ts';

interface Answer {
  readonly response: Promise<Response>;
  /** Settles, never rejecting, when what comes after the response is done. */
  readonly done: Promise<unknown>;
}

/** Those who look in the browser's own cache, or past it, keep what they get themselves. */
const ownWays: ReadonlySet<RequestCache> = new Set(['force-cache', 'reload', 'no-store']);
/** Where a build has what carries its hash in its name. */
const hashed = /^(?:assets|runtime|language)\//u;

/**
 * A page that cannot be had is the browser's own to tell. Of anything else the page tells, and Firefox
 * 153 would put an error into the console beside: for an answer that is one, and for a script of a
 * worker that does not come. An error that such a script raises is heard by whoever has started it.
 */
function nobodyAnswers({ mode, destination }: Request): Response {
  if (mode === 'navigate') return Response.error();
  if (destination !== 'worker') return new Response(null, { status: 504 });
  return new Response('throw new Error("Nobody answers.");', {
    headers: { 'content-type': 'text/javascript' },
  });
}

/**
 * Answers requests of the site's pages: a page with that of this build, its files from what is kept,
 * a part's files from the host when they are first needed, which keeps them. Null for whatever is
 * left to the browser.
 */
export function createAnswers(
  scope: string,
  build: SiteBuild,
  files: KeptFiles,
): (request: Request) => Answer | null {
  const byAddress = new Map(build.files.map((file) => [file.address, file]));

  /** Drops the answer of a host that is neither whole nor of this build; no room changes nothing. */
  async function keep(file: SiteFile, response: Response): Promise<void> {
    const bytes = await response.arrayBuffer();
    if ((await digestOf(bytes)) !== file.digest) return;
    await files.put(file, new Response(bytes, { headers: response.headers }));
  }

  async function fromHost(request: Request, onResponse?: (response: Response) => void) {
    try {
      const response = await fetch(request);
      if (response.ok) onResponse?.(response.clone());
      return response;
    } catch {
      return nobodyAnswers(request);
    }
  }

  const kept = (finding: Promise<Response | undefined>): Promise<Response | undefined> =>
    finding.catch(() => {
      // A browser that has lost its cache still has the host.
      return undefined;
    });

  function answerFile(request: Request, file: SiteFile): Answer {
    let keeping: Promise<unknown> = Promise.resolve();
    const response = kept(files.find(file)).then(
      (found) =>
        found ??
        fromHost(request, (copy) => {
          if (file.address === pageAddress) return;
          keeping = keep(file, copy).catch(() => {});
        }),
    );
    return { response, done: response.then(() => keeping) };
  }

  return (request) => {
    const url = new URL(request.url);
    const isPage = request.mode === 'navigate';
    if (request.method !== 'GET' || !url.href.startsWith(scope)) return null;
    if (!isPage && ownWays.has(request.cache)) return null;
    const path = url.pathname.slice(new URL(scope).pathname.length);
    const address = path === '' && isPage ? pageAddress : path;
    const file = byAddress.get(address);
    if (file !== undefined) return answerFile(request, file);
    if (!hashed.test(address)) return null;
    const response = kept(files.findAddress(url.origin + url.pathname)).then(
      (found) => found ?? fromHost(request),
    );
    return { response, done: response };
  };
}
