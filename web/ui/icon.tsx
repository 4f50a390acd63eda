/** Line drawings on a 24 × 24 field. An icon never speaks: the control around it has the name. */
const drawings = {
  inbox: 'M4 13h4l2 3h4l2-3h4M4 13l3-8h10l3 8v6H4z',
  search: 'M11 4.500a6.500 6.500 0 1 0 0 13 6.500 6.500 0 0 0 0-13zM16 16l4 4',
  settings:
    'M12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM19.400 13.500l1.600 1.200-2 3.400-1.900-.7a7.500 7.500 0 0 1-2.600 1.500L14.200 21h-4l-.4-2.100a7.500 7.500 0 0 1-2.600-1.500l-1.900.7-2-3.400 1.600-1.200a7.500 7.500 0 0 1 0-3L3.300 9.300l2-3.400 1.900.7a7.500 7.500 0 0 1 2.600-1.500L10.200 3h4l.4 2.100a7.500 7.500 0 0 1 2.600 1.500l1.900-.7 2 3.400-1.700 1.200a7.500 7.500 0 0 1 0 3z',
  people:
    'M9 5.500a3.500 3.500 0 1 0 0 7 3.500 3.500 0 0 0 0-7zM3 20c.6-4 3-6 6-6s5.400 2 6 6M16 6a3 3 0 0 1 0 6M21 19c-.4-2.600-1.700-4.300-3.600-5',
  person: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM4.500 20.500c.8-4 3.600-6 7.500-6s6.700 2 7.500 6',
  more: 'M6 12h.01M12 12h.01M18 12h.01',
  check: 'M5 12.500l4.500 4.500L19 7.500',
  sent: 'M6 12.500l4 4L19 7.500',
  read: 'M2 13l4 4L15 7M11 16l1 1L22 7',
  clock: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM12 8v4.500l3 1.800',
  alert: 'M12 4.500l8.500 15h-17zM12 10v4M12 16.800v.1',
  question:
    'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM9.800 9.800a2.300 2.300 0 1 1 3.300 2.100c-.7.400-1.100.9-1.100 1.600M12 16.300v.1',
  back: 'M15 5l-7 7 7 7',
  forward: 'M9 5l7 7-7 7',
  down: 'M6 9.500l6 6 6-6',
  up: 'M6 14.500l6-6 6 6',
  arrowUp: 'M12 19V5M6 11l6-6 6 6',
  arrowDown: 'M12 5v14M6 13l6 6 6-6',
  close: 'M6 6l12 12M18 6L6 18',
  plus: 'M12 5v14M5 12h14',
  smile:
    'M12 3.500a8.500 8.500 0 1 0 0 17 8.500 8.500 0 0 0 0-17zM8.500 14c1.800 2.400 5.200 2.400 7 0M9 9.500v.1M15 9.500v.1',
  clip: 'M20 11l-8.500 8.500a5 5 0 0 1-7-7L13 4a3.500 3.500 0 0 1 5 5l-8.500 8.500a1.800 1.800 0 0 1-2.500-2.500L14 8',
  microphone: 'M12 3a3 3 0 0 0-3 3v5a3 3 0 0 0 6 0V6a3 3 0 0 0-3-3zM5 11a7 7 0 0 0 14 0M12 18v3',
  pin: 'M12 21s7-6.500 7-11.500a7 7 0 0 0-14 0C5 14.500 12 21 12 21zM12 7a2.500 2.500 0 1 0 0 5 2.500 2.500 0 0 0 0-5z',
  play: 'M7 4l13 8-13 8z',
  pause: 'M7 5v14M17 5v14',
  stop: 'M6 6h12v12H6z',
  label: 'M4 5v7l8 8 7-7-8-8zM8 9v.1',
  snippet: 'M5 5h14v14H5zM9 9.500h6M9 14.500h4',
  moon: 'M19 14.500A7.500 7.500 0 0 1 9.500 5a7.500 7.500 0 1 0 9.500 9.500z',
  sun: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM12 2.500v2M12 19.500v2M2.500 12h2M19.500 12h2M5.300 5.300l1.400 1.400M17.300 17.300l1.400 1.400M18.700 5.300l-1.400 1.400M6.700 17.300l-1.400 1.400',
  reply: 'M9 6L4 11l5 5M4 11h9a7 7 0 0 1 7 7',
  note: 'M5 4h14v11l-5 5H5zM14 20v-5h5M9 9h6M9 12.500h3',
  undo: 'M8 5L4 9l4 4M4 9h10a5.500 5.500 0 0 1 0 11h-3',
  file: 'M6 3h8l4 4v14H6zM14 3v4h4',
  download: 'M12 4v11M7 11l5 5 5-5M5 20h14',
  image: 'M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4M9 9.500v.1',
  link: 'M10 14a4 4 0 0 0 5.700 0l3-3A4 4 0 0 0 13 5.300l-1 1M14 10a4 4 0 0 0-5.700 0l-3 3A4 4 0 0 0 11 18.700l1-1',
  block: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM6.300 6.300l11.400 11.400',
  globe:
    'M12 3.500a8.500 8.500 0 1 0 0 17 8.500 8.500 0 0 0 0-17zM3.500 12h17M12 3.500c2.300 2.300 3.400 5.100 3.400 8.500s-1.100 6.200-3.400 8.500c-2.300-2.300-3.400-5.100-3.400-8.500S9.700 5.800 12 3.500z',
  keyboard: 'M3 6.500h18v11H3zM7 10.500v.01M11 10.500v.01M15 10.500v.01M18 10.500v.01M8 14h8',
  offline:
    'M4 4l16 16M8.500 12.200a7 7 0 0 1 2-1M15.600 12.700a7 7 0 0 0-1-.7M5 9a11 11 0 0 1 2.600-1.700M19 9a11 11 0 0 0-7.700-2.900M12 18.500v.1',
  trash: 'M5 7h14M9 7V4.500h6V7M7 7l1 13h8l1-13',
  edit: 'M4 20l1-4L16.500 4.500l3 3L8 19z',
  copy: 'M9 9h11v11H9zM5 15H4V4h11v1',
  bell: 'M6 16v-5a6 6 0 0 1 12 0v5l1.500 2h-15zM10 20.500h4',
  density: 'M4 6h16M4 10h16M4 14h16M4 18h16',
  command:
    'M9 9h6v6H9zM9 9H6.500A2.500 2.500 0 1 1 9 6.500zM15 9V6.500A2.500 2.500 0 1 1 17.500 9zM15 15h2.500a2.500 2.500 0 1 1-2.500 2.500zM9 15v2.500A2.500 2.500 0 1 1 6.500 15z',
} as const;

export type IconName = keyof typeof drawings;

export const Icon = ({ name, className = '' }: { name: IconName; className?: string }) => (
  <svg viewBox="0 0 24 24" aria-hidden="true" className={`icon ${className}`}>
    <path d={drawings[name]} {...(name === 'more' ? { strokeWidth: 2.6 } : {})} />
  </svg>
);

/** A channel draws its own: the markup comes from its folder through the manifest. */
export const DrawnIcon = ({ markup, className = '' }: { markup: string; className?: string }) => (
  <svg
    viewBox="0 0 24 24"
    aria-hidden="true"
    className={`icon ${className}`}
    dangerouslySetInnerHTML={{ __html: markup }}
  />
);
