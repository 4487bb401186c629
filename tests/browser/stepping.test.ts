import type { Locator, Page } from 'playwright-core';
import { beforeEach, expect, inject, it } from 'vitest';
import { axeFindings } from './axe.ts';
import { endless, returnsOldHead, slug } from './exercise-text.ts';
import { newVisitor, results, submit, withBrowser, write } from './visitor.ts';

withBrowser();

let page: Page;
beforeEach(async () => {
  page = await (await newVisitor()).newPage();
  await page.goto(`${inject('atRoot')}#/e/${slug}`);
});

const steps = (): Locator => page.getByRole('region', { name: 'Steps' });
const slider = (): Locator => steps().getByRole('slider', { name: 'Step', exact: true });
const said = (): Promise<string> => steps().getByRole('status').first().innerText();

const program = `values = [3, 1]
values.append(2)
values.sort()
print(values)
`;

it('walks back and forth through a program with the keyboard alone', async () => {
  await write(page, program);
  await page.getByRole('button', { name: 'Step through' }).first().press('Enter');
  await slider().focus();
  await expect
    .poll(() => slider().getAttribute('aria-valuetext'))
    .toMatch(/^Step 1 of \d+, line 1/);
  await page.keyboard.press('ArrowRight');
  await expect.poll(said).toContain('values');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => page.locator('.gradus-beside').innerText()).toMatch(/\[1,\s2,\s3\]/);
  await page.keyboard.press('Home');
  await expect.poll(() => slider().inputValue()).toBe('1');
  await page.keyboard.press('End');
  await expect.poll(() => page.locator('.gradus-beside').innerText()).toMatch(/\[1,\s2,\s3\]/);
  expect(await said()).toBe('Prints [1, 2, 3]. The program ends.');
});

it('shares a program that asks for input with the step that is shown', async () => {
  await write(page, 'name = input()\nletters = list(name)\nletters.reverse()\nprint(letters)\n');
  await page.getByRole('button', { name: 'Run', exact: true }).click();
  await page.getByRole('textbox', { name: 'Line for the program' }).fill('Ada');
  await page.keyboard.press('Enter');
  await expect
    .poll(() => page.getByRole('region', { name: 'Console' }).innerText())
    .toContain("'a'");
  await page.getByRole('button', { name: 'Step through' }).first().click();
  await slider().focus();
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowLeft');
  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByRole('button', { name: 'Copy link to this step' }).click();
  const link = await page.getByRole('textbox', { name: 'Link', exact: true }).inputValue();

  page = await (await newVisitor()).newPage();
  await page.goto(link);
  await slider().waitFor();
  expect(await slider().getAttribute('aria-valuetext')).toMatch(/^Step 4 of 5, line 4/);
  await expect.poll(said).toContain('have changed places');
});

it('moves nothing on a narrow page while one walks into a call, and has no barrier', async () => {
  const narrow = await newVisitor({ width: 390, height: 844, touch: true });
  page = await narrow.newPage();
  await page.goto(`${inject('atRoot')}#/e/${slug}`);
  await page.getByRole('tab', { name: 'Code' }).click();
  await write(page, 'def double(x):\n    return 2 * x\n\ndouble(double(3))\n');
  await page.getByRole('button', { name: 'Step through' }).first().click();
  await slider().focus();
  const places = async () =>
    [
      await steps().getByRole('status').first().boundingBox(),
      ...(await Promise.all(
        (await steps().getByRole('button').all()).map((button) => button.boundingBox()),
      )),
    ].map((box) => [box?.x, box?.y]);
  const before = await places();
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowRight');
  await expect.poll(said).toContain('Goes to line 2');
  expect(await places()).toEqual(before);
  expect(await axeFindings(page)).toEqual([]);
});

it('opens a test that fails where its call returns, and shows nothing of the test', async () => {
  await write(page, returnsOldHead);
  expect(await submit(page)).toBe('failed');
  await results(page).getByRole('button', { name: 'Step through' }).click();
  await slider().waitFor();
  expect(await said()).toMatch(/returns/);
  const text = await steps().innerText();
  expect(text).toMatch(/expected \[.*\], got \[.*\]\./);
  expect(text).not.toContain('assert');
  // The failing call is told as the verdict tells it; of what its helpers do there is nothing.
  expect(text.replace(/^Of the test .*$/m, '')).not.toContain('from_list');
});

it('shows the next recording in words where the last one was', async () => {
  await write(page, program);
  const asText = steps().getByRole('button', { name: 'As text' });
  await page.getByRole('button', { name: 'Step through' }).first().click();
  await asText.press('Enter');
  await page.getByRole('button', { name: 'Step through' }).first().click();
  await expect.poll(() => steps().getAttribute('aria-busy')).toBeNull();
  await slider().waitFor();
  expect(await asText.getAttribute('aria-pressed')).toBe('true');
});

it('follows what never ends for a while, and opens in its line', async () => {
  await write(page, endless);
  expect(await submit(page)).toBe('timed-out');
  await results(page).getByRole('button', { name: 'Step through' }).click();
  await slider().waitFor();
  await expect.poll(() => steps().innerText()).toContain('was ended here');
});

it('says that the view is out of reach, keeps the code, and shows it at the next try', async () => {
  // A script that fails, for what the network refuses is written to the console by the browser itself.
  const broken = { contentType: 'text/javascript', body: 'throw new Error()' };
  await page.route(/ShownSteps-[^/]*\.js/, (route) => route.fulfill(broken));
  await write(page, program);
  await page.getByRole('button', { name: 'Step through' }).first().click();
  await expect.poll(() => steps().innerText()).toMatch(/could not be loaded/);
  await page.getByText('values.append(2)').first().waitFor();
  await page.unrouteAll();
  await page.reload();
  await page.getByRole('button', { name: 'Step through' }).first().click();
  await slider().waitFor();
});

it('says why nothing can be walked through where the code does not parse', async () => {
  await write(page, 'def f(:\n');
  await page.getByRole('button', { name: 'Step through' }).first().click();
  await expect.poll(() => steps().innerText()).toMatch(/nothing to step through/);
});

it('shows on demand which lines the tests ran, beside the code and in words', async () => {
  await write(page, returnsOldHead);
  expect(await submit(page)).toBe('failed');
  const toggle = results(page).getByRole('button', { name: 'Coverage' });
  await toggle.press('Enter');
  await expect.poll(() => results(page).innerText()).toMatch(/ran every line|No test ran/);
  const line = toggle.locator('..');
  const spill = await line.evaluate(
    ({ scrollHeight, clientHeight }) => scrollHeight - clientHeight,
  );
  expect(spill, 'lies over what stands below').toBe(0);
  const counts = page.locator('.gradus-beside');
  await expect.poll(() => counts.count()).toBeGreaterThan(2);
  expect(await counts.allInnerTexts()).toContainEqual(expect.stringMatching(/\d×/));
  expect(await toggle.getAttribute('aria-pressed')).toBe('true');
  await toggle.press('Enter');
  await expect.poll(() => counts.count()).toBe(0);
});
