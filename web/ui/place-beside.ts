type Size = { readonly width: number; readonly height: number };
type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
/** What is in sight: over a phone's keyboard less than the window, and not always from its upper edge. */
export type Sight = Size & { readonly top: number };

const gap = 6;
const margin = 8;
/** Less than this beside its control is no room for a list: then it may lie over the control. */
const leastRoom = 160;

/** Below the control, else above it, no higher than there is `room`, and never outside of what is in sight. From its left edge, or `toEnd` up to its right one. */
export function placeBeside(
  control: Box,
  sheet: Size,
  sight: Sight,
  toEnd = false,
): { left: number; top: number; room: number } {
  const [first, last] = [sight.top + margin, sight.top + sight.height - margin];
  const below = { top: Math.max(first, control.bottom + gap), end: last };
  const above = { top: first, end: Math.min(last, control.top - gap) };
  const [roomBelow, roomAbove] = [below.end - below.top, above.end - above.top];
  const isBelow = sheet.height <= roomBelow || (sheet.height > roomAbove && roomBelow >= roomAbove);
  const room = Math.max(isBelow ? roomBelow : roomAbove, Math.min(leastRoom, last - first));
  const height = Math.min(sheet.height, room);
  const top = isBelow ? Math.min(below.top, last - height) : Math.max(first, above.end - height);
  const fits = control.left + sheet.width <= sight.width - margin;
  const fromLeft = fits && !toEnd ? control.left : control.right - sheet.width;
  const left = Math.min(Math.max(margin, fromLeft), Math.max(margin, sight.width - margin - sheet.width));
  return { left: Math.round(left), top: Math.round(top), room: Math.floor(room) };
}
