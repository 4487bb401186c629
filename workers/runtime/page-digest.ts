/** Bytes. Small, since a test changes many places that lie far apart. */
export const pageSize = 4096;

/** A number for the page at an address; another one, as good as always, once it has changed. */
export type PageDigest = (address: number) => bigint;

/** `page-digest.wat`, assembled. A unit test compares them, and prints what belongs here. */
export const assembled =
  'AGFzbQEAAAABBgFgAX8BfgJiBwZweXRob24GbWVtb3J5AgABA2tleQVsZWZ0MAN+AANrZXkFbGVmdDEDfgADa2V5' +
  'BnJpZ2h0MAN+AANrZXkGcmlnaHQxA34AA2tleQVzdGVwMAN+AANrZXkFc3RlcDEDfgADAgEABwoBBmRpZ2VzdAAA' +
  'CoEDAf4CAwF/CXsCfiAAQYAgaiEBIwD9EiMB/R4BIQIjAv0SIwP9HgEhAyME/RIjBf0eASEEA0AgAP0ABAAhBSAA' +
  '/QAEECEGIAkgBf2uASEJIAogBv2uASEKIAUgAv2uASEFIAYgA/2uASEGIAcgBSAG/d4B/c4BIQcgCCAFIAb93wH9' +
  'zgEhCCACIAT9rgEhAiADIAT9rgEhAyAA/QAEICEFIAD9AAQwIQYgCSAF/a4BIQkgCiAG/a4BIQogBSAC/a4BIQUg' +
  'BiAD/a4BIQYgByAFIAb93gH9zgEhByAIIAUgBv3fAf3OASEIIAIgBP2uASECIAMgBP2uASEDIABBwABqIgAgAUkN' +
  'AAsgByAI/c4BIQcgB/0dACAH/R0BfCELIAn9HQBClfip+pe33puef34gCf0dAUKD2suMrcbS2lF+fCAK/R0AQteb' +
  '9vny9MrcjH9+IAr9HQFCg9i+3I/x4OSrf358fCEMIAwgDEIgiIVCIIYgCyALQiCIhUL/////D4OECw==';

/** Keys are drawn for each interpreter, out of its reach: nobody can prepare a change for them. */
export function createPageDigest(memory: WebAssembly.Memory): PageDigest {
  const code = Uint8Array.from(atob(assembled), (character) => character.charCodeAt(0));
  const names = ['left0', 'left1', 'right0', 'right1', 'step0', 'step1'];
  const drawn = crypto.getRandomValues(new BigUint64Array(names.length));
  const key = Object.fromEntries(names.map((name, index) => [name, keyOf(drawn[index] ?? 0n)]));
  const instance = new WebAssembly.Instance(new WebAssembly.Module(code), {
    python: { memory },
    key,
  });
  return instance.exports['digest'] as PageDigest;
}

function keyOf(value: bigint): WebAssembly.Global {
  return new WebAssembly.Global({ value: 'i64' }, value);
}
