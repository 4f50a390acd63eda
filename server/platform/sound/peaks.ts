const COUNT = 64;

/** Collects the loudest sample of each 64th of a sound, whatever pieces it comes in. */
export function peakMeter(totalSamples: number) {
  const loudest = new Float64Array(COUNT);
  let at = 0;
  return {
    hear: (samples: ArrayLike<number>): void => {
      for (let index = 0; index < samples.length; index++) {
        const bucket = Math.min(COUNT - 1, Math.floor(((at + index) / Math.max(1, totalSamples)) * COUNT));
        const loudness = Math.abs(samples[index] ?? 0);
        if (loudness > (loudest[bucket] ?? 0)) loudest[bucket] = loudness;
      }
      at += samples.length;
    },
    /** 64 numbers from 0 to 100, the loudest of all being 100; silence is all zeros. */
    peaks: (): number[] => {
      const top = Math.max(...loudest);
      return Array.from(loudest, (it) => (top === 0 ? 0 : Math.round((it / top) * 100)));
    },
  };
}
