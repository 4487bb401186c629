// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { Suspense } from 'react';
import { afterEach, expect, it } from 'vitest';
import { createPagePart } from '../../../src/app/page-part.ts';

afterEach(cleanup);

const Words = ({ words }: { readonly words: string }) => <p>{words}</p>;
const Missing = () => <p>missing</p>;

const shown = (part: ReturnType<typeof createPagePart<{ readonly words: string }>>) =>
  render(
    <Suspense fallback={<p>waiting</p>}>
      <part.Part words="here" />
    </Suspense>,
  );

it('is there at once where it was fetched ahead', async () => {
  const part = createPagePart(() => Promise.resolve(Words), Missing);
  await part.fetch();
  const { container } = shown(part);
  expect(container.textContent).toBe('here');
});

it('comes when it is there, and says so where it cannot be had', async () => {
  shown(createPagePart(() => Promise.resolve(Words), Missing));
  screen.getByText('waiting');
  await screen.findByText('here');
  cleanup();
  const part = createPagePart(() => Promise.reject(new Error('gone')), Missing);
  await expect(part.fetch()).rejects.toThrow('gone');
  shown(part);
  await screen.findByText('missing');
});
