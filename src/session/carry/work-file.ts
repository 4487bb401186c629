import * as v from 'valibot';
import type { AllWork, DraftText, KeyedAttempt } from '../store/all-work.ts';
import {
  storedAttempt,
  storedDraft,
  storedLinked,
  storedProgress,
} from '../store/stored-records.ts';

/** Grows when an older build could no longer read the file without loss. */
const version = 1;
const format = 'gradus-work';

/**
 * A work file: one JSON object. `exportedAt` is in milliseconds since the epoch; the entries of the
 * lists are as `stored-records.ts` and `stored-verdict.ts` say, without what counts in one browser
 * only: the revisions of drafts and the ids of attempts.
 */
const workFile = v.object({
  format: v.literal(format),
  version: v.literal(version),
  exportedAt: v.number(),
  drafts: v.array(v.unknown()),
  attempts: v.array(v.unknown()),
  progress: v.array(v.unknown()),
  linked: v.array(v.unknown()),
});

const entries = {
  draft: v.omit(storedDraft, ['revision']) satisfies v.GenericSchema<unknown, DraftText>,
  attempt: v.object({
    ...v.omit(storedAttempt, ['id']).entries,
    key: v.string(),
  }) satisfies v.GenericSchema<unknown, KeyedAttempt>,
};

/** Of any version. */
const head = v.object({ format: v.literal(format), version: v.number() });

export type WorkFileProblem =
  /** Not a work file, as far as can be seen. */
  | { readonly kind: 'foreign' }
  /** A work file of which something is missing or changed. */
  | { readonly kind: 'damaged' }
  | { readonly kind: 'newer' };

export type ReadWorkFile =
  /** `leftOut` counts entries of a shape that this build does not know. */
  { readonly kind: 'read'; readonly work: AllWork; readonly leftOut: number } | WorkFileProblem;

/** `work` as the text of a work file. `at` in milliseconds since the epoch. */
export function writeWorkFile(work: AllWork, at: number): string {
  const file: v.InferInput<typeof workFile> = {
    format,
    version,
    exportedAt: at,
    drafts: [...work.drafts],
    attempts: [...work.attempts],
    progress: [...work.progress],
    linked: [...work.linked],
  };
  return JSON.stringify(file);
}

/** What a text holds that may be a work file. Never throws. */
export function readWorkFile(text: string): ReadWorkFile {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson()), text);
  if (!parsed.success) return beginsAsOurs(text) ? { kind: 'damaged' } : { kind: 'foreign' };
  const known = v.safeParse(head, parsed.output);
  if (!known.success) return { kind: 'foreign' };
  if (known.output.version > version) return { kind: 'newer' };
  const file = v.safeParse(workFile, parsed.output);
  if (!file.success) return { kind: 'damaged' };
  const { drafts, attempts, progress, linked } = file.output;
  const work: AllWork = {
    drafts: readable(entries.draft, drafts),
    attempts: readable(entries.attempt, attempts),
    progress: readable(storedProgress, progress),
    linked: readable(storedLinked, linked),
  };
  return { kind: 'read', work, leftOut: countOf(file.output) - countOf(work) };
}

/** `gradus-2026-11-30.json`, by the calendar of this place. */
export function workFileName(at: Date): string {
  const part = (number: number) => String(number).padStart(2, '0');
  return `gradus-${at.getFullYear()}-${part(at.getMonth() + 1)}-${part(at.getDate())}.json`;
}

/** As `writeWorkFile` begins, up to where somebody's editor may have put spaces. */
export const beginsAsOurs = (text: string): boolean =>
  text.slice(0, 100).replace(/\s/g, '').startsWith(`{"format":"${format}"`);

function readable<Output>(
  schema: v.GenericSchema<unknown, Output>,
  list: readonly unknown[],
): Output[] {
  return list.flatMap((entry) => {
    const result = v.safeParse(schema, entry);
    return result.success ? [result.output] : [];
  });
}

type Lists = Readonly<Record<keyof AllWork, readonly unknown[]>>;

const countOf = ({ drafts, attempts, progress, linked }: Lists): number =>
  drafts.length + attempts.length + progress.length + linked.length;
