import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { focusFaults, patchesOfTheOtherTheme } from './colour-faults.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What a machine can see on a screen as it is pictured: whatever is cut, laid over, out of reach, too small or too faint. */
export async function faultsOf(page: Page): Promise<readonly string[]> {
  const seen = [
    ...(await page.evaluate(layoutFaults)),
    ...(await page.evaluate(patchesOfTheOtherTheme)),
    ...(await page.evaluate(focusFaults)),
  ];
  await page.evaluate(axe); // by the debugger, which the page's own policy does not hold back
  return [...seen, ...(await page.evaluate(rulesBroken))];
}

async function rulesBroken(): Promise<readonly string[]> {
  type Axe = { run: (context: unknown, options: unknown) => Promise<{ violations: readonly Violation[] }> };
  type Violation = {
    id: string;
    nodes: readonly { target: readonly string[]; html: string; any: readonly { message: string }[] }[];
  };
  const { axe: program } = window as unknown as { axe: Axe }; // put there a line before this runs
  const { violations } = await program.run(
    { exclude: [['iframe']] },
    {
      iframes: false,
      runOnly: { type: 'rule', values: innerWidth < 721 ? ['color-contrast'] : ['color-contrast', 'target-size'] },
    },
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 120)} ${node.any[0]?.message.slice(0, 160) ?? ''}`),
  );
}

/** Runs in the page: nothing from outside of this function is known here. */
function layoutFaults(): readonly string[] {
  const faults = new Set<string>();
  const wider = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  if (wider > 0) faults.add(`${wider} px wider than the window`);
  const slack = 1.5;
  const said = (text: string): string => `“${text.trim().replaceAll(/\s+/gu, ' ').slice(0, 40)}”`;
  const isShown = (element: Element): boolean =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true }) &&
    !element.closest('.unseen, [class*=sr-only], a[href="#content"]:not(:focus)');
  const clips = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
  const scrolls = (overflow: string): boolean => overflow === 'auto' || overflow === 'scroll';

  const texts: { node: Text; owner: Element; boxes: readonly DOMRect[] }[] = [];
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    const owner = node.parentElement;
    if (!owner || !node.textContent?.trim() || !isShown(owner) || owner.closest('script, style, option')) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const boxes = [...range.getClientRects()].filter((box) => box.width > 1 && box.height > 1);
    if (boxes.length > 0) texts.push({ node: node as Text, owner, boxes }); // SHOW_TEXT gives text nodes only
  }

  // text that an ancestor cuts without saying so
  for (const { node, owner, boxes } of texts) {
    const right = Math.max(...boxes.map((box) => box.right));
    const left = Math.min(...boxes.map((box) => box.left));
    const top = Math.min(...boxes.map((box) => box.top));
    const bottom = Math.max(...boxes.map((box) => box.bottom));
    let across = true;
    let down = true;
    for (let box: Element | null = owner; box && (across || down); box = box.parentElement) {
      const style = getComputedStyle(box);
      const frame = box.getBoundingClientRect();
      if (scrolls(style.overflowX)) across = false;
      if (scrolls(style.overflowY)) down = false;
      const shortens = style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none';
      if (across && clips(style.overflowX)) {
        if (shortens) across = false;
        else if (right > frame.right + slack || left < frame.left - slack)
          faults.add(`cut across: ${said(node.data)} in ${box.tagName.toLowerCase()}.${box.className}`);
      }
      if (down && clips(style.overflowY)) {
        if (shortens) down = false;
        else if (bottom > frame.bottom + 3 || top < frame.top - 3)
          faults.add(`cut below: ${said(node.data)} in ${box.tagName.toLowerCase()}.${box.className}`);
      }
      if (style.position === 'fixed') break;
    }
    if (across && (right > innerWidth + slack || left < -slack)) faults.add(`out of the window: ${said(node.data)}`);
  }

  // a line cut through its middle by a box that shortens: what it leaves out goes line by line
  for (const { node, owner, boxes } of texts) {
    const box = owner.closest('[class*=line-clamp]');
    if (!box) continue;
    const { bottom } = box.getBoundingClientRect();
    if (boxes.some((line) => line.top < bottom - slack && line.bottom > bottom + slack))
      faults.add(`cut through a line: ${said(node.data)}`);
  }

  // one text over another, both to be seen
  const onTop = (owner: Element, x: number, y: number): boolean => {
    const top = document.elementFromPoint(x, y);
    return top !== null && (top === owner || owner.contains(top) || top.contains(owner));
  };
  const lines = texts
    .flatMap(({ node, owner, boxes }) => boxes.map((box) => ({ node, owner, box })))
    .filter(({ box }) => box.bottom > 0 && box.top < innerHeight);
  for (const [index, one] of lines.entries()) {
    for (const other of lines.slice(index + 1)) {
      if (one.node === other.node) continue;
      const left = Math.max(one.box.left, other.box.left);
      const width = Math.min(one.box.right, other.box.right) - left;
      const top = Math.max(one.box.top, other.box.top);
      const height = Math.min(one.box.bottom, other.box.bottom) - top;
      if (width < 3 || height < 5) continue;
      const [x, y] = [left + width / 2, top + height / 2];
      const hits = document.elementsFromPoint(x, y);
      if (hits.includes(one.owner) && hits.includes(other.owner) && onTop(one.owner, x, y) && onTop(other.owner, x, y))
        faults.add(`one over the other: ${said(one.node.data)} and ${said(other.node.data)}`);
    }
  }

  // controls: outside the window, under something else, narrower than their words, smaller than a finger
  const finger = innerWidth < 721 && devicePixelRatio === 1 ? 44 : 0; // elsewhere axe judges, by the distance between targets too
  const controls = document.querySelectorAll(
    'button, a[href], input:not([type=hidden]), select, textarea, summary, [role=option], [role=tab], [role=menuitem]',
  );
  const isOver = (top: Element | null): boolean => {
    for (let up = top; up; up = up.parentElement)
      if (up.matches('dialog, [popover], [role=listbox]') || getComputedStyle(up).position === 'fixed') return true;
    return false;
  };
  for (const control of controls) {
    if (!isShown(control)) continue;
    const box = control.getBoundingClientRect();
    if (box.width < 2 || box.height < 2) continue;
    const style = getComputedStyle(control);
    const name = said((control.getAttribute('aria-label') ?? control.textContent ?? '') || control.tagName);
    let inScroller = false;
    for (let up = control.parentElement; up; up = up.parentElement) {
      const over = getComputedStyle(up);
      if (scrolls(over.overflowX) || scrolls(over.overflowY)) inScroller = true;
    }
    const outside =
      box.right > innerWidth + slack || box.left < -slack || box.bottom > innerHeight + slack || box.top < -slack;
    if (outside && !inScroller) faults.add(`out of the window: the control ${name}`);
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    const isOverAll = isOver(control);
    const isHit = (dx: number, dy: number): boolean => {
      const top = document.elementFromPoint(x + dx, y + dy);
      if (!top) return false;
      if (isOver(top) && !isOverAll) return dx !== 0 || dy !== 0; // what opened over it takes nothing from its size
      const label = top.closest('label');
      return control.contains(top) || (label !== null && (label.htmlFor === control.id || label.contains(control)));
    };
    const inSight = x > 0 && y > 0 && x < innerWidth && y < innerHeight;
    if (inSight && !outside && !inScroller && !isHit(0, 0)) {
      const top = document.elementFromPoint(x, y);
      if (top && !top.contains(control) && !isOver(top))
        faults.add(`covered: the control ${name} by ${top.outerHTML.slice(0, 80)}`);
    }
    if (control.matches('button, a[href]') && style.display !== 'inline')
      for (const { node, owner, boxes } of texts) {
        if (!control.contains(owner)) continue;
        let cut = false;
        for (let up: Element | null = owner; up && up !== control; up = up.parentElement)
          if (clips(getComputedStyle(up).overflowX) || getComputedStyle(up).position === 'absolute') cut = true;
        if (cut || clips(style.overflowX)) continue;
        if (
          boxes.some(
            (line) => line.right > box.right + slack || line.left < box.left - slack || line.bottom > box.bottom + 2,
          )
        )
          faults.add(`over its control's edge: ${said(node.data)}`);
      }
    // a target is what answers to a finger, which may be more than what is drawn; words in a sentence are excused
    const isWord = style.display.startsWith('inline') && control.parentElement?.matches('p') === true;
    if (
      finger === 0 ||
      style.display === 'inline' ||
      isWord ||
      control.matches('[type=range]') ||
      !inSight ||
      !isHit(0, 0)
    )
      continue;
    const reach = (dx: number, dy: number): number => {
      let far = 0;
      while (far < finger && isHit(dx * (far + 1), dy * (far + 1))) far += 1;
      return far;
    };
    const [wide, high] = [reach(1, 0) + reach(-1, 0) + 1, reach(0, 1) + reach(0, -1) + 1];
    const atEdge =
      x - finger / 2 < 0 || y - finger / 2 < 0 || x + finger / 2 > innerWidth || y + finger / 2 > innerHeight;
    if ((wide < finger - 1 || high < finger - 1) && !atEdge && !inScrolledPart(control))
      faults.add(`small for a finger: ${name}, ${wide} × ${high}`);
  }
  return [...faults];

  /** Half of it is under the edge of what scrolls: that is no size of its own. */
  function inScrolledPart(control: Element): boolean {
    const box = control.getBoundingClientRect();
    for (let up = control.parentElement; up; up = up.parentElement) {
      const over = getComputedStyle(up);
      if (!scrolls(over.overflowX) && !scrolls(over.overflowY) && !clips(over.overflowX)) continue;
      const frame = up.getBoundingClientRect();
      if (box.top < frame.top || box.bottom > frame.bottom || box.left < frame.left || box.right > frame.right)
        return true;
    }
    return false;
  }
}
