import { mergedCases } from '../../domain/own-cases.ts';
import type { AllWork, DraftText, KeyedAttempt, WorkAdditions } from '../store/all-work.ts';
import { mergeProgress } from './merge-progress.ts';
import type { LinkedExercise } from '../store/work-store.ts';

/**
 * What has to be written to `mine` so that it also holds `theirs`. No text is lost: of two drafts the
 * newer one is the draft, and the other goes to the attempts, unless they hold it already. What is
 * there already adds nothing, so that merging the same twice is merging it once.
 */
export function mergeWork(mine: AllWork, theirs: AllWork): WorkAdditions {
  const { drafts, replaced } = mergeDrafts(mine.drafts, theirs.drafts);
  const attempts = newOnes(mine.attempts, theirs.attempts, identity);
  const texts = new Set([...mine.attempts, ...attempts, ...drafts.values()].map(textOf));
  const setAside = newOnes([], replaced, textOf).filter((text) => !texts.has(textOf(text)));
  return {
    drafts: changed(mine.drafts, drafts),
    attempts: [...attempts, ...setAside.map(asAttempt)],
    progress: changed(mine.progress, mergeByKey(mine.progress, theirs.progress, mergeProgress)),
    linked: changed(mine.linked, mergeByKey(mine.linked, theirs.linked, laterOpened)),
    setAside: setAside.length,
  };
}

function mergeDrafts(mine: readonly DraftText[], theirs: readonly DraftText[]) {
  const replaced: DraftText[] = [];
  const newer = (own: DraftText, other: DraftText): DraftText => {
    const isLater = other.at > own.at && other.code !== own.code;
    const [draft, replacedDraft] = isLater ? [other, own] : [own, other];
    if (own.code !== other.code) replaced.push(replacedDraft);
    const cases = mergedCases(draft.cases, replacedDraft.cases);
    return cases === draft.cases ? draft : { ...draft, cases };
  };
  // A file that somebody edited may hold two of one exercise; the later one speaks for both.
  const latest = mergeByKey([], theirs, newer);
  return { drafts: mergeByKey(mine, [...latest.values()], newer), replaced };
}

/** An import of the same file, or of another export of it, brings an attempt a second time. */
const identity = ({ key, at, code, origin }: KeyedAttempt): string =>
  JSON.stringify([key, at, code, origin.kind]);

const textOf = ({ key, code }: Pick<DraftText, 'key' | 'code'>): string =>
  JSON.stringify([key, code]);

const asAttempt = ({ key, code, at }: DraftText): KeyedAttempt => ({
  key,
  code,
  at,
  origin: { kind: 'kept', because: 'imported' },
});

const laterOpened = (one: LinkedExercise, other: LinkedExercise): LinkedExercise =>
  other.at > one.at ? other : one;

interface Keyed {
  readonly key: string;
}

function mergeByKey<Record extends Keyed>(
  mine: readonly Record[],
  theirs: readonly Record[],
  both: (one: Record, other: Record) => Record,
): ReadonlyMap<string, Record> {
  const merged = new Map(mine.map((record) => [record.key, record]));
  for (const record of theirs) {
    const own = merged.get(record.key);
    merged.set(record.key, own === undefined ? record : both(own, record));
  }
  return merged;
}

/** The merged records that are not the very ones of before. */
function changed<Record extends Keyed>(
  before: readonly Record[],
  merged: ReadonlyMap<string, Record>,
): Record[] {
  const known = new Set(before);
  return [...merged.values()].filter((record) => !known.has(record));
}

function newOnes<Item>(
  known: readonly Item[],
  offered: readonly Item[],
  nameOf: (item: Item) => string,
): Item[] {
  const names = new Set(known.map(nameOf));
  return offered.filter((item) => {
    const name = nameOf(item);
    if (names.has(name)) return false;
    names.add(name);
    return true;
  });
}
