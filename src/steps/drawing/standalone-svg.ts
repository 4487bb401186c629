/**
 * A drawing as a text that stands alone: its colours and fonts are no longer looked up on the page.
 * `lookUp` says what a custom property holds.
 */
export function standaloneSvg(svg: SVGSVGElement, lookUp: (property: string) => string): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  for (const name of ['class', 'aria-hidden']) copy.removeAttribute(name);
  const ground = copy.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'rect');
  for (const [name, value] of Object.entries({
    width: '100%',
    height: '100%',
    fill: 'var(--surface-0)',
  })) {
    ground.setAttribute(name, value);
  }
  copy.prepend(ground);
  // They say what a click does.
  for (const tip of copy.querySelectorAll('title')) tip.remove();
  for (const element of [copy, ...copy.querySelectorAll('*')]) {
    for (const name of element.getAttributeNames()) {
      const value = element.getAttribute(name) ?? '';
      if (name.startsWith('data-')) element.removeAttribute(name);
      else if (value.includes('var(')) {
        element.setAttribute(
          name,
          value.replaceAll(/var\((--[\w-]+)\)/g, (_, property: string) => lookUp(property).trim()),
        );
      }
    }
  }
  return new XMLSerializer().serializeToString(copy);
}

/** What custom properties hold at an element. */
export function lookUpAt(element: Element): (property: string) => string {
  const style = getComputedStyle(element);
  return (property) => style.getPropertyValue(property);
}
