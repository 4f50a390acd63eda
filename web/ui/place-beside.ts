type Size = { readonly width: number; readonly height: number };
type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

const gap = 6;
const margin = 8;

/** Below the control, else above it, and never outside the window. From its left edge, or `toEnd` up to its right one. */
export function placeBeside(control: Box, sheet: Size, screen: Size, toEnd = false): { left: number; top: number } {
  const below = control.bottom + gap;
  const above = control.top - gap - sheet.height;
  const fitsBelow = below + sheet.height <= screen.height - margin;
  const top = fitsBelow || above < margin ? Math.min(below, screen.height - margin - sheet.height) : above;
  const fits = control.left + sheet.width <= screen.width - margin;
  const fromLeft = fits && !toEnd ? control.left : control.right - sheet.width;
  const left = Math.min(Math.max(margin, fromLeft), Math.max(margin, screen.width - margin - sheet.width));
  return { left: Math.round(left), top: Math.round(Math.max(margin, top)) };
}
