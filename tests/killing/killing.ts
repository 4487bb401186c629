import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import type { BrowserContext, Page } from 'playwright-core';
import { savedDrafts } from '../browser/stored-work.ts';
import { seeded } from '../soak/program.ts';
import { openMortalChromium } from './mortal-chromium.ts';

/** What was found after one kill. */
export interface Kill {
  /** Keys that were pressed since a first text was known to be stored. */
  readonly keys: number;
  /**
   * Keys at the end of what was typed that the draft lacks; null where it is no text of the typing,
   * or older than one that was stored.
   */
  readonly lostKeys: number | null;
  /** Milliseconds from the first lost key to the kill; 0 where nothing was lost. */
  readonly lostMs: number;
  /** What the editor showed. */
  readonly found: string;
}

/** A text after a key, and when the key was pressed. */
interface Typed {
  readonly text: string;
  readonly at: number;
}

/**
 * Types into one exercise, ends the browser at a random moment, opens the same profile again and
 * reads the editor, `kills` times; what is typed and when follow from the seed.
 */
export async function killWhileTyping(
  address: string,
  kills: number,
  seed: number,
  onKill: (kill: Kill) => void = () => {},
): Promise<readonly Kill[]> {
  const random = seeded(seed);
  const profile = await mkdtemp(join(tmpdir(), 'gradus-killed-'));
  const found: Kill[] = [];
  try {
    for (let round = 0; round < kills; round += 1) {
      const typing = await typeUntilKilled(profile, address, random, round);
      const kill = lossOf(typing, await readAgain(profile, address));
      found.push(kill);
      onKill(kill);
    }
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  return found;
}

/** What was typed until the browser was ended, and when that was. */
interface Typing {
  readonly states: readonly Typed[];
  /** Which of the states was seen in the database before. */
  readonly kept: number;
  readonly killedAt: number;
}

async function typeUntilKilled(
  profile: string,
  address: string,
  random: () => number,
  round: number,
): Promise<Typing> {
  const { context, kill } = await openMortalChromium(profile);
  try {
    const page = await openExercise(context, address);
    const states: Typed[] = [];
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.press('Delete');
    let text = `# ${round} `;
    await page.keyboard.type(text);
    states.push({ text, at: performance.now() });
    while (!(await savedDrafts(page)).includes(text)) await after(20);
    const kept = states.length - 1;
    const dying = after(random() * 5_000).then(kill);
    try {
      for (const key of typedKeys(random)) {
        text = key === 'Backspace' ? text.slice(0, -1) : text + key;
        // Before it is pressed: whether the browser ends before it has arrived, nobody can tell.
        states.push({ text, at: performance.now() });
        await page.keyboard.press(key === '\n' ? 'Enter' : key);
        await after(random() < 0.05 ? random() * 700 : random() * 60);
      }
    } catch {
      // The browser is gone.
    }
    return { states, kept, killedAt: await dying };
  } finally {
    await kill();
  }
}

/** The text that the editor shows when the profile is opened again. */
async function readAgain(profile: string, address: string): Promise<string> {
  const { context, kill } = await openMortalChromium(profile);
  try {
    return await readEditor(await openExercise(context, address));
  } finally {
    await kill();
  }
}

/** Comments, in which the editor completes nothing: the text is what was typed. */
function* typedKeys(random: () => number): Generator<string, never> {
  let column = 0;
  for (;;) {
    const chance = random();
    if (chance < 0.08 && column > 0) {
      column -= 1;
      yield 'Backspace';
    } else if (chance < 0.12) {
      column = 0;
      yield* '\n# ';
    } else {
      column += 1;
      yield 'abcdefghij klmnop qrstuvwxyz '.charAt(Math.floor(random() * 29));
    }
  }
}

async function openExercise(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${address}#/e/reverse-linked-list`);
  await page.locator('.monaco-editor .view-line').first().waitFor();
  // It takes no text before the saved draft is there.
  const editor = page.getByRole('textbox', { name: /editor/i });
  await editor.and(page.locator(':not([readonly])')).focus();
  return page;
}

/** Read as a learner would: select all, copy. */
async function readEditor(page: Page): Promise<string> {
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.press('ControlOrMeta+C');
  return page.evaluate(() => navigator.clipboard.readText());
}

function lossOf({ states, kept, killedAt }: Typing, found: string): Kill {
  const last = states.findLastIndex(({ text }) => text === found);
  const firstLost = states[last + 1];
  return {
    keys: states.length - 1 - kept,
    lostKeys: last < kept ? null : states.length - 1 - last,
    lostMs: firstLost === undefined ? 0 : Math.max(0, killedAt - firstLost.at),
    found,
  };
}
