import type { CallErrorName } from '../protocol.ts';

/** The page takes another Python when it hears this by its name. */
export function notRestored(): Error {
  const name: CallErrorName = 'NotRestored';
  return Object.assign(new Error('Python could not be put back.'), { name });
}
