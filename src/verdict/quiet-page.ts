/** What would run, or ask for something: a frame in a sandbox refuses it, and says so in the console. */
const loud =
  'script, style, link, meta, base, iframe, frame, object, embed, img, picture, video, audio, source, svg';

/** HTML that shows what a page says, and does nothing. */
export function quietPage(html: string): string {
  // A parser that meets a handler reports it, though it would never run.
  const text = html.replaceAll(/<[^>]*>/g, (tag) => tag.replaceAll(/\bon\w+\s*=/gi, 'title='));
  const page = new DOMParser().parseFromString(text, 'text/html');
  for (const element of page.querySelectorAll(loud)) element.remove();
  for (const form of page.querySelectorAll('form')) form.replaceWith(...form.childNodes);
  for (const element of page.querySelectorAll('*')) {
    for (const name of element.getAttributeNames()) {
      if (!harmless.has(name)) element.removeAttribute(name);
    }
  }
  return page.documentElement.outerHTML;
}

const harmless = new Set(
  'alt checked cols colspan disabled for id lang maxlength method multiple name placeholder readonly required rows rowspan selected size title type value'.split(
    ' ',
  ),
);
