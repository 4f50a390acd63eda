/** As many peaks as asked, 0 to 100, the loudest at 100: a whisper has a shape too. */
export function peaksOf(samples: readonly number[], count = 64): readonly number[] {
  const loudest = Math.max(8, ...samples.slice(-20_000));
  return Array.from({ length: count }, (_, at) => {
    const from = Math.floor((at * samples.length) / count);
    const until = Math.max(from + 1, Math.floor(((at + 1) * samples.length) / count));
    return Math.min(100, Math.round((Math.max(0, ...samples.slice(from, until)) * 100) / loudest));
  });
}
