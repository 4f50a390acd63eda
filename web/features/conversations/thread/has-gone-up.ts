/** Where a scrolled pane stands: how far down, how high what it holds, how high itself. */
export type Standing = { readonly top: number; readonly height: number; readonly frame: number };

/**
 * Whether somebody scrolled up. What grows or shrinks, in the pane or under it, moves the end and the place by itself: a picture that
 * came late, a field that is empty again.
 */
export const hasGoneUp = (before: Standing, now: Standing): boolean =>
  now.top < before.top - 2 && now.height === before.height && now.frame === before.frame;
