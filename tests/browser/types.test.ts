import { readFileSync } from 'node:fs';
import { describe, expect, inject, it } from 'vitest';
import { newVisitor, results, sentence, submit, withBrowser, write } from './visitor.ts';

withBrowser();

const script = /\/language\/[0-9a-f]+-[\w.]+$/;
const address = `${inject('atRoot')}#/e/generic-stack`;
const solution = readFileSync(
  new URL('../../exercises/typing/generic-stack/solution.py', import.meta.url),
  'utf8',
);

describe('an exercise that a type checker judges', () => {
  it('is judged by it, and shows the line that it speaks of', async () => {
    const page = await (await newVisitor()).newPage();
    await page.goto(address);
    await write(page, solution.replace('-> T | None', '-> T'));
    expect(await submit(page)).toBe('failed');
    expect(await sentence(page)).toContain('passes the type checker by itself');
    const found = results(page);
    await found.getByText('is not assignable to return type').first().waitFor();
    await found.getByRole('button', { name: 'Line 21' }).waitFor();
    await found.getByText('peek: may return None').click();
    await found.getByText('Stack(["a"]).peek()').waitFor();
    await write(page, solution);
    expect(await submit(page)).toBe('passed');
  });

  it('says that the checker cannot be had, and judges once it can', async () => {
    const visitor = await newVisitor();
    await visitor.route(script, (route) => route.abort());
    const page = await visitor.newPage();
    await page.goto(address);
    await write(page, solution);
    expect(await submit(page)).toBe('crashed');
    expect(await sentence(page)).toContain('The type checker could not be loaded.');
    await visitor.unroute(script);
    expect(await submit(page)).toBe('passed');
  });
});
