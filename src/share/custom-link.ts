import { defaultLimits, type CustomExercise, type GivenFiles } from '../domain/exercise.ts';
import { checkCustomExercise } from './custom-exercise.ts';
import type { LinkProblem } from './link-problem.ts';
import { packText, unpackText, type PackedText } from './packed-text.ts';

const caps = { encoded: 256 * 1024, decoded: 1024 * 1024 };

export type EncodedCustom = PackedText | { readonly kind: 'invalid'; readonly reason: string };

export type OpenedCustom =
  { readonly kind: 'opened'; readonly exercise: CustomExercise } | LinkProblem;

/** What a link holds: anything but what the catalogue alone has. */
export type LinkedExercise = Omit<CustomExercise, 'mistakes'>;

/** The payload of `#/x/<payload>`; refuses what `openCustom` would not open. */
export async function encodeCustom(exercise: LinkedExercise): Promise<EncodedCustom> {
  const checked = checkCustomExercise(exercise);
  if (checked.kind === 'invalid') return checked;
  return packText(JSON.stringify(withoutDefaults(checked.exercise)), caps);
}

/** The exercise of such a payload, with defaults filled in and limits brought within bounds. */
export async function openCustom(payload: string): Promise<OpenedCustom> {
  const unpacked = await unpackText(payload, caps);
  if (unpacked.kind !== 'opened') return unpacked;
  let data: unknown;
  try {
    data = JSON.parse(unpacked.text);
  } catch {
    return { kind: 'damaged' };
  }
  const checked = checkCustomExercise(data);
  return checked.kind === 'checked' ? { kind: 'opened', exercise: checked.exercise } : checked;
}

/**
 * `x-<hash>`, under which the work on a custom exercise is stored. The same for every link to the
 * same exercise, whatever code the link brings along.
 */
export async function customKey(exercise: LinkedExercise): Promise<string> {
  const { title, prompt, starter, tests, typeTests, requires, hints } = exercise;
  const { explanation, solution, capabilities, limits, given } = exercise;
  const content = JSON.stringify([
    [title, prompt, starter, tests, requires, hints, explanation, solution, capabilities],
    [limits.testMs, limits.totalMs],
    // Work on exercises without them is found under the key that it always had.
    ...(typeTests === '' ? [] : [typeTests]),
    ...(hasFiles(given) ? [Object.entries(given)] : []),
  ]);
  return `x-${await shortHash(new TextEncoder().encode(content))}`;
}

const hasFiles = (given: GivenFiles): boolean => Object.keys(given).length > 0;

function withoutDefaults(exercise: LinkedExercise): object {
  const { title, prompt, starter, tests, typeTests, requires, hints, capabilities } = exercise;
  const { limits, explanation, solution, code, given } = exercise;
  const usual = limits.testMs === defaultLimits.testMs && limits.totalMs === defaultLimits.totalMs;
  return {
    title,
    prompt,
    starter,
    tests,
    ...(typeTests !== '' && { typeTests }),
    ...(hasFiles(given) && { given }),
    ...(requires.length > 0 && { requires }),
    ...(hints.length > 0 && { hints }),
    ...(capabilities.length > 0 && { capabilities }),
    ...(!usual && { limits }),
    ...Object.fromEntries(
      Object.entries({ explanation, solution, code }).filter(([, value]) => value !== null),
    ),
  };
}

/** 64 bits as hexadecimal digits. */
async function shortHash(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const { subtle } = globalThis.crypto as { subtle?: SubtleCrypto };
  if (subtle !== undefined) {
    const digest = new DataView(await subtle.digest('SHA-256', bytes));
    return digest.getBigUint64(0).toString(16).padStart(16, '0');
  }
  // Browsers keep SubtleCrypto from pages served over plain http, as in a school's network. The
  // key only has to be the same each time, so FNV-1a does there.
  let hash = 0xcbf29ce484222325n;
  for (const byte of bytes) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return hash.toString(16).padStart(16, '0');
}
