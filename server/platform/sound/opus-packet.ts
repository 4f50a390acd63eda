const silk = [480, 960, 1920, 2880];
const hybrid = [480, 960];
const celt = [120, 240, 480, 960];
/** Samples at 48 kHz of one frame, by the five bits of configuration (RFC 6716 §3.1, table 2). */
const frameSamples = [silk, silk, silk, hybrid, hybrid, celt, celt, celt, celt].flat();

/** How long one Opus packet sounds, in samples at 48 kHz. */
export function samplesOf(packet: Uint8Array): number {
  const [toc, second] = packet;
  if (toc === undefined) return 0;
  const each = frameSamples[toc >> 3] ?? 0;
  const code = toc & 3;
  if (code === 0) return each;
  return code === 3 ? each * ((second ?? 0) & 63) : each * 2;
}
