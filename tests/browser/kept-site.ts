import { rmSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import { afterEach } from 'vitest';
import { serveFolder, type StaticServer } from './static-server.ts';
import { copySite } from './two-builds.ts';
import { newVisitor } from './visitor.ts';

/** A site that can be changed and taken away, and somebody whose browser keeps it. */
export interface KeptSite {
  readonly folder: string;
  readonly address: string;
  readonly visitor: BrowserContext;
  /** Stops the host for good: nothing answers any more. */
  readonly stop: () => Promise<void>;
}

const opened: (() => Promise<void>)[] = [];

/** Call once in a test file: takes the sites away after each test. */
export function withKeptSites(): void {
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((close) => close()));
  });
}

export async function openKeptSite(prefix = '/'): Promise<KeptSite> {
  const folder = copySite();
  const server: StaticServer = await serveFolder(folder, prefix);
  let isStopped = false;
  const stop = async (): Promise<void> => {
    if (isStopped) return;
    isStopped = true;
    await server.close();
  };
  const visitor = await newVisitor({ keepsSite: true });
  opened.push(async () => {
    // First, so that nothing is asked of a host that is gone.
    await visitor.close();
    await stop();
    rmSync(folder, { recursive: true });
  });
  return { folder, address: server.address, visitor, stop };
}

export const goTo = (page: Page, hash: string) =>
  page.evaluate((next) => {
    location.hash = next;
  }, hash);

/** What the page says of working without a connection, read in its own section. */
export const offlineSection = (page: Page) =>
  page.getByRole('region', { name: 'Without a connection' });

/** Waits until the site is kept: the page says so. */
export async function untilKept(page: Page): Promise<void> {
  await goTo(page, '#/about');
  await offlineSection(page).getByText('work without a connection').waitFor({ timeout: 60_000 });
  await offlineSection(page).getByRole('button').first().waitFor();
}
