import { encodeCode } from '../../../share/code-link.ts';
import { encodeCustom } from '../../../share/custom-link.ts';
import { formatRoute } from '../../routes.ts';
import type { LinkedStep } from '../../routes.ts';
import type { ExerciseSubject } from '../context/exercise-subject.ts';

export type ShareLink =
  | { readonly kind: 'link'; readonly href: string }
  /** The text does not fit into a link. */
  | { readonly kind: 'oversized' };

/** Characters after which mail and chat programs begin to cut links. */
export const longLink = 2_000;

/**
 * A link to the exercise, with `code` and a step of its run if they are not null. `base` is the
 * address of the app.
 */
export async function shareLink(
  base: string,
  { entry, title, body }: ExerciseSubject,
  code: string | null,
  step: LinkedStep | null = null,
): Promise<ShareLink> {
  const address = base.replace(/#.*$/s, '');
  if (entry !== null) {
    const packed = code === null ? null : await encodeCode(code);
    if (packed?.kind === 'oversized') return packed;
    // The sender's path is not the receiver's.
    const route = { kind: 'exercise', slug: entry.slug, path: null, step } as const;
    return {
      kind: 'link',
      href: address + formatRoute({ ...route, code: packed?.payload ?? null }),
    };
  }
  const packed = await encodeCustom({ ...body, title, code });
  if (packed.kind !== 'encoded') return { kind: 'oversized' };
  return {
    kind: 'link',
    href: address + formatRoute({ kind: 'custom', payload: packed.payload, step }),
  };
}
