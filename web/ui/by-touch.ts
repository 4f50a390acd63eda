/** Fingers, and a keyboard that takes half of the screen whenever a field has the focus. */
export const isByTouch = (): boolean => matchMedia('(hover: none) and (pointer: coarse)').matches;
