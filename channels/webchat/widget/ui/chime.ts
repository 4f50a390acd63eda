/** Two soft notes for a new message, only where the visitor switched them on. */
export function chime(): void {
  const sound = new AudioContext();
  for (const [at, pitch] of [
    [0, 660],
    [0.12, 880],
  ] as const) {
    const [note, loudness] = [sound.createOscillator(), sound.createGain()];
    note.frequency.value = pitch;
    loudness.gain.setValueAtTime(0.06, sound.currentTime + at);
    loudness.gain.exponentialRampToValueAtTime(0.0001, sound.currentTime + at + 0.3);
    note.connect(loudness).connect(sound.destination);
    note.start(sound.currentTime + at);
    note.stop(sound.currentTime + at + 0.3);
  }
  setTimeout(() => void sound.close(), 1000);
}
