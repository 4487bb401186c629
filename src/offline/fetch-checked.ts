import { pageAddress, type SiteBuild, type SiteFile } from '../domain/site-build.ts';

/** The first half of the SHA-256, as hex. */
export async function digestOf(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

interface FetchOptions {
  readonly signal?: AbortSignal | undefined;
  /** Told how many bytes of the file have arrived. */
  readonly onArrived?: (bytes: number) => void;
}

/**
 * A file of the build, whole, or an Error: a host may be half-way between two builds, or answer an
 * address that it does not have with a page. What the browser has at hand is taken first, however
 * old: it was fetched a moment ago, and its digest tells whether it is the one.
 */
export async function fetchChecked(
  scope: string,
  file: SiteFile,
  { entry }: SiteBuild,
  { signal, onArrived = () => {} }: FetchOptions = {},
): Promise<Response> {
  const url = new URL(file.address === pageAddress ? './' : file.address, scope);
  const isPage = file.address === pageAddress;
  for (const cache of isPage ? (['reload'] as const) : (['force-cache', 'reload'] as const)) {
    const response = await fetch(url, { cache, priority: 'low', signal: signal ?? null });
    if (!response.ok) continue;
    const bytes = await new Response(counted(response.body, onArrived)).arrayBuffer();
    // Hosts add to a page, but it is of this build where it names the script of this build.
    const isRight = isPage
      ? new TextDecoder().decode(bytes).includes(entry)
      : (await digestOf(bytes)) === file.digest;
    if (isRight) return new Response(bytes, { headers: response.headers });
  }
  throw new Error(`${file.address} is not there as this build made it.`);
}

function counted(
  body: ReadableStream<Uint8Array<ArrayBuffer>> | null,
  onArrived: (bytes: number) => void,
): ReadableStream<Uint8Array<ArrayBuffer>> | null {
  if (body === null) return null;
  let arrived = 0;
  return body.pipeThrough(
    new TransformStream({
      transform(chunk, controller) {
        arrived += chunk.byteLength;
        onArrived(arrived);
        controller.enqueue(chunk);
      },
    }),
  );
}
