import { expect, it, onTestFinished, vi } from 'vitest';
import { parseRoute, type Route } from '../../../src/app/routes.ts';
import { openCode } from '../../../src/share/code-link.ts';
import { checkCustomExercise } from '../../../src/share/custom-exercise.ts';
import { customKey, openCustom } from '../../../src/share/custom-link.ts';
import { overloadsEditor } from '../../../src/share/editor-load.ts';
import { describeLinkProblem, type LinkProblem } from '../../../src/share/link-problem.ts';
import { randomNumbers } from '../session/damaged-file.ts';
import { damagedLink } from './damaged-link.ts';

const links = 10_000;
/** Another seed makes other links: `SEED=7 npx vitest run --project unit tests/unit/share/link-fuzz.test.ts`. */
const seed = Number(process.env['SEED'] ?? 20_261_130);

const sentence = /^This link .+\. (Ask|Reload) .+; nothing of yours was changed\.$/;

/** Of a link that is not opened, what is said; of one that is, only that what it holds can be shown. */
async function openedOf(route: Route): Promise<'opened' | LinkProblem | 'no link'> {
  if (route.kind === 'exercise' && route.code !== null) {
    const opened = await openCode(route.code);
    if (opened.kind !== 'opened') return opened;
    expect(overloadsEditor(opened.code)).toBe(false);
    // What stands for bytes that are no text.
    expect(opened.code).not.toContain('\ufffd');
    expect(opened.code.length).toBeLessThanOrEqual(256 * 1024);
    return 'opened';
  }
  if (route.kind !== 'custom') return 'no link';
  const opened = await openCustom(route.payload);
  if (opened.kind !== 'opened') return opened;
  const { exercise } = opened;
  // What has come through has all that a page needs, and nothing that it does not know.
  expect(checkCustomExercise(exercise)).toEqual({ kind: 'checked', exercise });
  expect(Object.getPrototypeOf(exercise)).toBe(Object.prototype);
  for (const limit of Object.values(exercise.limits)) {
    expect(Number.isInteger(limit) && limit >= 100 && limit <= 60_000).toBe(true);
  }
  expect(await customKey(exercise)).toMatch(/^x-[\da-f]{16}$/);
  return 'opened';
}

it(`gives content or says why not, whatever the link holds: ${links} links of seed ${seed}`, async () => {
  const said = (['log', 'info', 'warn', 'error', 'debug'] as const).map((level) =>
    vi.spyOn(console, level),
  );
  onTestFinished(() => {
    vi.restoreAllMocks();
  });
  const random = randomNumbers(seed);
  const kinds = new Map<string, number>();
  for (let link = 0; link < links; link += 1) {
    const hash = damagedLink(random);
    const context = `link ${link} of seed ${seed}: ${hash.slice(0, 500)}`;
    const route = parseRoute(hash);
    if (route.kind === 'exercise' || route.kind === 'custom') {
      const { step } = route;
      expect(step === null || (step.step >= 0 && step.step < 10_000_000), context).toBe(true);
      expect((step?.input ?? '').length, context).toBeLessThanOrEqual(4_000);
    }
    const opened = await openedOf(route);
    if (typeof opened !== 'string') expect(describeLinkProblem(opened), context).toMatch(sentence);
    const kind = typeof opened === 'string' ? opened : opened.kind;
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  for (const spy of said) expect(spy).not.toHaveBeenCalled();
  expect(({} as { readonly polluted?: unknown }).polluted).toBeUndefined();
  // Each end of a link was among them.
  for (const kind of ['opened', 'damaged', 'oversized', 'newer', 'invalid']) {
    expect(kinds.get(kind), kind).toBeGreaterThan(links / 200);
  }
}, 120_000);
