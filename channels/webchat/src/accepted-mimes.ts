/** What a visitor may send. Each type is proved by its first bytes before it is kept. */
export const acceptedMimes = {
  image: ['image/jpeg', 'image/png', 'image/webp', 'image/gif'],
  video: ['video/mp4', 'video/webm'],
  audio: ['audio/mp4', 'audio/webm', 'audio/ogg', 'audio/mpeg', 'audio/wav'],
  file: [
    'application/pdf',
    'text/plain',
    'text/csv',
    'application/zip',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  ],
} as const;

export type MediaFamily = keyof typeof acceptedMimes;
export type AcceptedMime = (typeof acceptedMimes)[MediaFamily][number];

const families = ['image', 'video', 'audio', 'file'] as const;

export function familyOf(mime: string): MediaFamily | null {
  return families.find((family) => acceptedMimes[family].some((one) => one === mime)) ?? null;
}
