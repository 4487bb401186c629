import type { OfflineState, Rest } from '../../offline/offline-use.ts';

/** In millions of bytes, as systems count room; something is never nothing. */
const millions = (bytes: number): number => Math.round(bytes / 1_000_000) || Math.sign(bytes);

export const megabytes = (bytes: number): string => `${millions(bytes)} MB`;

export const howFar = ({ kept, all }: Rest): string => `${millions(kept)} of ${megabytes(all)}`;

/** What works without a connection, and what stands in the way, in a sentence or two. */
export function offlineSentence({ site, rest, room }: OfflineState): string {
  switch (site) {
    case 'refused':
      return 'This browser keeps no files for this page, so Gradus needs a connection here.';
    case 'on-its-way':
      return 'Gradus is being put on this device, so that it works without a connection.';
    case 'no-room':
      return 'This browser has no room to keep Gradus, so it needs a connection here. Everything else works as before.';
    case 'not-reached':
      return 'A part of Gradus did not arrive, so it needs a connection for now. The next visit tries again.';
    case 'kept':
      return (rest && restSentence(rest, room)) ?? mostIsKept;
  }
}

const mostIsKept =
  'Exercises, Python and the editor work without a connection. Packages such as Django, and the editor’s completion and style, are kept when they are first used.';

/** Null where there is nothing to tell of the rest. */
function restSentence({ all, kept, trouble }: Rest, room: number): string | null {
  if (kept === all) {
    return `All of Gradus works without a connection. It takes ${megabytes(room + all)} on this device.`;
  }
  const missing = `${megabytes(all - kept)} are missing`;
  switch (trouble) {
    case 'no-room':
      return `There is no room for everything: ${missing}. What is kept stays, and Gradus works as before.`;
    case 'not-reached':
      return `The connection broke off: ${missing}. What has arrived stays.`;
    case null:
      return null;
  }
}
