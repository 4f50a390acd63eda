/** What is read of a text: enough for any message, and a ceiling for whoever sends a megabyte. */
export const READ_AT_MOST = 8000;

/** The head and the tail of a text too long to be read whole: people write what they want first or last. */
export function shortText(text: string): string {
  if (text.length <= READ_AT_MOST) return text.toWellFormed();
  const half = READ_AT_MOST / 2;
  return `${text.slice(0, half)}\n${text.slice(-half)}`.toWellFormed();
}
