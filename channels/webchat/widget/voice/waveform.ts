import { svg } from '../ui/dom.ts';

const bars = 40;

export function waveform(peaks: readonly number[]): SVGSVGElement {
  const shown = Array.from({ length: bars }, (_, at) => peaks[Math.floor((at * peaks.length) / bars)] ?? 0);
  const drawn = svg('0 0 160 28', '', ...shown.map((peak, at) => ['rect', bar(peak, at)] as const));
  drawn.setAttribute('preserveAspectRatio', 'none');
  return drawn;
}

const bar = (peak: number, at: number) => {
  const height = Math.max(3, (peak * 26) / 100);
  return { x: at * 4, y: (28 - height) / 2, width: 2.2, height, rx: 1.1 };
};
