/**
 * What a call may tell, in characters, each telling counted as some more. The harness tells less;
 * learner code that finds its function in a frame must not flood the page.
 */
const tellable = { characters: 4_000_000, each: 200 };

/**
 * A call that tells something as it goes. That has a port of its own, so the last must have arrived
 * before the report leaves.
 */
export async function telling(
  tell: (text: string) => unknown,
  call: (emit: (text: unknown) => void) => Promise<string>,
): Promise<string> {
  let delivered: unknown = null;
  let room = tellable.characters;
  const emit = (text: unknown): void => {
    if (typeof text !== 'string') return;
    room -= text.length + tellable.each;
    if (room > 0) delivered = tell(text);
  };
  const report = await call(emit);
  await delivered;
  return report;
}
