import { PuppeteerNode } from 'puppeteer-core';

/**
 * What somebody finds by role and name. Not by Puppeteer's own way, which asks Firefox for its tree
 * of accessibility, and waits a second for each answer.
 */
export const byRole = (role: Role, name: string): string => `::-p-called(${role} ${name})`;

type Role = 'button' | 'link' | 'region' | 'slider' | 'tab' | 'textbox';

PuppeteerNode.registerCustomQueryHandler('called', {
  // Sent to the page as text, so nothing around it is known in it.
  queryOne(node, roleAndName) {
    const places: Record<string, string> = {
      button: 'button',
      link: 'a',
      region: '[role=region], section',
      slider: 'input[type=range]',
      tab: '[role=tab]',
      textbox: 'input, textarea',
    };
    const [role = '', ...words] = roleAndName.split(' ');
    const nameOf = (element: Element): string => {
      const label = document.getElementById(element.getAttribute('aria-labelledby') ?? '');
      const own = element instanceof HTMLTextAreaElement ? element.labels[0] : element;
      const name = label?.textContent ?? element.getAttribute('aria-label') ?? own?.textContent;
      return name?.trim() ?? '';
    };
    const found = (node as Element).querySelectorAll(places[role] ?? role);
    return (
      [...found].find((element) => {
        return element.checkVisibility() && nameOf(element) === words.join(' ');
      }) ?? null
    );
  },
});
