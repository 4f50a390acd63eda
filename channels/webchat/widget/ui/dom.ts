type Child = Node | string | null | false;
type Value = string | number | boolean | null | undefined | ((event: Event) => void);

/** An element, its attributes, its listeners (a function under the event's name) and its children. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  values: Readonly<Record<string, Value>> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(values)) {
    if (typeof value === 'function') element.addEventListener(name, value);
    else if (value !== null && value !== undefined && value !== false)
      element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(...children.filter((child) => child !== null && child !== false));
  return element;
}

const svgSpace = 'http://www.w3.org/2000/svg';

/** Built node by node: a page with Trusted Types refuses markup in a string. */
export function svg(
  viewBox: string,
  className: string,
  ...shapes: readonly (readonly [string, Readonly<Record<string, string | number>>])[]
): SVGSVGElement {
  const element = document.createElementNS(svgSpace, 'svg');
  element.setAttribute('viewBox', viewBox);
  element.setAttribute('class', className);
  element.setAttribute('aria-hidden', 'true');
  for (const [tag, values] of shapes) {
    const shape = document.createElementNS(svgSpace, tag);
    for (const [name, value] of Object.entries(values)) shape.setAttribute(name, String(value));
    element.append(shape);
  }
  return element;
}
