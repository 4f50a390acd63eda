import { h, svg } from './dom.ts';

/** 24 × 24, drawn with strokes. */
const paths = {
  chat: 'M20 12a8 8 0 0 1-11.6 7.1L4 20l1-4.2A8 8 0 1 1 20 12zM8.5 10.5h7M8.5 13.8h4.5',
  close: 'M6 6l12 12M18 6L6 18',
  down: 'M6 9.5l6 6 6-6',
  send: 'M4.5 12L20 4.5 15.5 20l-3.6-6.2zM11.9 13.8L20 4.5',
  clip: 'M20 11.5l-8 8a5 5 0 0 1-7-7l8.3-8.3a3.3 3.3 0 0 1 4.7 4.7L9.8 17a1.7 1.7 0 0 1-2.4-2.4l7.4-7.4',
  smile: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM8.5 14.3c1.9 2.4 5.1 2.4 7 0M9 9.6v.3M15 9.6v.3',
  microphone:
    'M12 3.5a2.8 2.8 0 0 0-2.8 2.8v5.4a2.8 2.8 0 0 0 5.6 0V6.3A2.8 2.8 0 0 0 12 3.5zM5.8 11.5a6.2 6.2 0 0 0 12.4 0M12 17.7v3',
  bin: 'M5 7h14M10 7V4.8h4V7M7 7l.8 12.2h8.4L17 7M10.3 10.5v5.5M13.7 10.5v5.5',
  play: 'M8.5 5.8v12.4l10-6.2z',
  pause: 'M8.5 6v12M15.5 6v12',
  file: 'M7 3.5h7l4 4v13H7zM13.5 3.5v4.5H18',
  pin: 'M12 21s-6.5-6-6.5-11a6.5 6.5 0 0 1 13 0c0 5-6.5 11-6.5 11zM12 7.8a2.3 2.3 0 1 0 0 4.6 2.3 2.3 0 0 0 0-4.6z',
  sound: 'M4.5 9.8v4.4h3l4 3.6V6.2l-4 3.6zM15 9a4 4 0 0 1 0 6M17.6 6.5a7.8 7.8 0 0 1 0 11',
  mute: 'M4.5 9.8v4.4h3l4 3.6V6.2l-4 3.6zM15.5 9.8l4.5 4.5M20 9.8l-4.5 4.5',
} as const;

export type Icon = keyof typeof paths;

export const icon = (name: Icon): SVGSVGElement => svg('0 0 24 24', `icon icon-${name}`, ['path', { d: paths[name] }]);

export const iconButton = (name: Icon, label: string, className: string, click: () => void): HTMLButtonElement =>
  h('button', { type: 'button', class: `round ${className}`, 'aria-label': label, title: label, click }, icon(name));
