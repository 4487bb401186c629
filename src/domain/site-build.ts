/** A file of the published site, as a build made it. */
export interface SiteFile {
  /** Relative to the page. */
  readonly address: string;
  /** The first half of its SHA-256, as hex. */
  readonly digest: string;
  readonly bytes: number;
  /** What it belongs to, where not every visit needs it: a pack, a tool of the editor; else null. */
  readonly part: string | null;
}

/** One build of the site: what a page of it may ever fetch. */
export interface SiteBuild {
  /** The script that its page names, whose hash covers every other file. */
  readonly entry: string;
  readonly files: readonly SiteFile[];
}

/** The page itself: the one file whose name says nothing of its content. */
export const pageAddress = 'index.html';

export const roomOf = (files: readonly SiteFile[]): number =>
  files.reduce((sum, { bytes }) => sum + bytes, 0);

/** The parts of a build of which `isKept` is true for every file. */
export function wholeParts(
  build: SiteBuild,
  isKept: (file: SiteFile) => boolean,
): ReadonlySet<string> {
  const parts = new Set(build.files.flatMap(({ part }) => part ?? []));
  for (const file of build.files) if (file.part !== null && !isKept(file)) parts.delete(file.part);
  return parts;
}

/** What a visit without a connection cannot do without, with the parts that are named. */
export function filesWith(build: SiteBuild, parts: ReadonlySet<string>): readonly SiteFile[] {
  return build.files.filter(({ part }) => part === null || parts.has(part));
}
