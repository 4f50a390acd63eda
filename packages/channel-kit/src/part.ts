import type { MediaRole, Words } from '@tertulia/contract';

/** Where the bytes of a medium are. They are fetched by a job, never while reading. */
export type MediaRef =
  | { readonly kind: 'url'; readonly url: string }
  /** The vendor hands the bytes out for this id. */
  | { readonly kind: 'id'; readonly id: string }
  /** The bytes are inside the raw item itself; `key` finds them again there. */
  | { readonly kind: 'inside'; readonly key: string }
  /** The channel's own door has kept the bytes already. */
  | { readonly kind: 'kept'; readonly fileId: string };

/** A part as it arrives. The server turns `source` into a kept file. */
export type InboundPart =
  /** `quoted`: what the writer repeated of earlier messages, and their signature. `html` holds everything, in the form of `messageHtml`; any other is not kept. */
  | { readonly type: 'text'; readonly text: string; readonly html?: string; readonly quoted?: string }
  | {
      readonly type: 'media';
      readonly role: MediaRole;
      readonly source: MediaRef;
      readonly name: string;
      readonly mime: string;
      readonly bytes: number | null;
      readonly alt?: string;
      readonly durationMs?: number;
      readonly waveform?: readonly number[];
      readonly contentId?: string;
    }
  | {
      readonly type: 'location';
      readonly latitude: number;
      readonly longitude: number;
      readonly name?: string;
      readonly address?: string;
    }
  | {
      readonly type: 'contact-card';
      readonly name: string;
      readonly phones: readonly string[];
      readonly emails: readonly string[];
    }
  | { readonly type: 'choice'; readonly title: string; readonly payload?: string }
  | { readonly type: 'link'; readonly url: string; readonly title?: string }
  | { readonly type: 'unsupported'; readonly summary: string; readonly words?: Words };
