import { z } from 'zod';
import { fileId } from '../ids.ts';
import { words } from './set-up.ts';

/** What a file is to a reader. `sticker` is an image shown without a frame; `voice` is audio recorded as a message. */
export const mediaRole = z.enum(['image', 'video', 'audio', 'voice', 'sticker', 'file']);

export const mediaState = z.enum(['waiting', 'kept', 'expired', 'refused']);

export const textPart = z.object({
  type: z.literal('text'),
  text: z.string(),
  /** Sanitised, remote images as `data-src`: for a sandboxed frame. Holds the quoted words too. */
  html: z.string().optional(),
  /** What the writer repeated of earlier messages, and their signature: folded by screens, left out of searches. */
  quoted: z.string().optional(),
});

export const mediaPart = z.object({
  type: z.literal('media'),
  role: mediaRole,
  /** Null until the bytes are kept here. */
  fileId: fileId.nullable(),
  state: mediaState,
  name: z.string(),
  mime: z.string(),
  bytes: z.number().int().nonnegative().nullable(),
  alt: z.string().optional(),
  width: z.number().int().positive().optional(),
  height: z.number().int().positive().optional(),
  durationMs: z.number().int().nonnegative().optional(),
  /** 64 peaks, 0 to 100. */
  waveform: z.array(z.number().int().min(0).max(100)).optional(),
  /** Content-ID of an e-mail's inline image. */
  contentId: z.string().optional(),
});

export const locationPart = z.object({
  type: z.literal('location'),
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
  name: z.string().optional(),
  address: z.string().optional(),
});

export const contactCardPart = z.object({
  type: z.literal('contact-card'),
  name: z.string(),
  phones: z.array(z.string()),
  emails: z.array(z.string()),
});

export const choicePart = z.object({
  type: z.literal('choice'),
  /** What the person picked, as shown to them. */
  title: z.string(),
  payload: z.string().optional(),
});

export const linkPart = z.object({ type: z.literal('link'), url: z.url(), title: z.string().optional() });

/** Something the channel could not turn into anything else: shown to the reader, never dropped; in their language where the channel has words for it. */
export const unsupportedPart = z.object({
  type: z.literal('unsupported'),
  summary: z.string(),
  words: words.optional(),
});

export const part = z.discriminatedUnion('type', [
  textPart,
  mediaPart,
  locationPart,
  contactCardPart,
  choicePart,
  linkPart,
  unsupportedPart,
]);

export type Part = z.infer<typeof part>;
export type MediaPart = z.infer<typeof mediaPart>;
export type MediaRole = z.infer<typeof mediaRole>;
