import type { Page } from 'playwright-core';
import { defaultLimits, type CustomExercise } from '../../src/domain/exercise.ts';
import { encodeCustom } from '../../src/share/custom-link.ts';

/** A link to a custom exercise, `#/x/…`, with text that stands in for whatever is not given. */
export async function customLink(
  exercise: Partial<CustomExercise> & Pick<CustomExercise, 'tests'>,
): Promise<string> {
  const encoded = await encodeCustom({
    title: 'A test exercise',
    prompt: 'Nothing to read.',
    starter: '',
    typeTests: '',
    given: {},
    requires: [],
    hints: [],
    explanation: null,
    solution: null,
    capabilities: [],
    limits: defaultLimits,
    code: null,
    ...exercise,
  });
  if (encoded.kind !== 'encoded') throw new Error(`cannot be put into a link: ${encoded.kind}`);
  return `#/x/${encoded.payload}`;
}

/** Opens a custom exercise whose editor holds `code`, in a page that is already at the product. */
export async function openCustom(
  page: Page,
  address: string,
  code: string,
  exercise: Parameters<typeof customLink>[0],
): Promise<void> {
  const link = `${address}${await customLink({ ...exercise, code })}`;
  const submit = page.getByRole('button', { name: 'Submit' });
  // The exercise that is left stands there a moment longer, and would be the one that is judged.
  if (page.url() !== link) {
    for (const left of await submit.elementHandles()) {
      await page.goto(link);
      await left.waitForElementState('hidden');
    }
  }
  await page.goto(link);
  await submit.waitFor();
}
