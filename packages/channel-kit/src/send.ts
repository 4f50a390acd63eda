import type { Instant, MediaRole, Surface, Words } from '@tertulia/contract';
import type { Ref, VendorFailure } from './event.ts';
import type { Identity } from './identity.ts';

export type OutgoingFile = {
  readonly fileId: string;
  readonly role: MediaRole;
  readonly name: string;
  readonly mime: string;
  readonly bytes: number;
  readonly alt?: string;
  readonly durationMs?: number;
};

export type OutgoingMessage = {
  /** Our message id: the same on every attempt, so it serves as the vendor's idempotency key where there is one. */
  readonly id: string;
  readonly surface: Surface;
  /** The one who is answered; then, where the network has copies, whoever gets one. */
  readonly to: readonly Identity[];
  /** The thread's key, and the vendor ids of its items that we hold, oldest first. */
  readonly thread: { readonly key: string; readonly references: readonly Ref[] };
  readonly replyTo: Ref | null;
  readonly text: string;
  readonly subject: string | null;
  readonly files: readonly OutgoingFile[];
  readonly location: { readonly latitude: number; readonly longitude: number; readonly name?: string } | null;
  /**
   * Proves to `ThreadHint.proof` that an answer belongs to this conversation. Lower-case letters and digits, at most 40, so
   * that it survives as part of an e-mail address.
   */
  readonly replyToken: string;
  /** Written by a bot or a rule: networks that can say so to other machines do. */
  readonly automatic?: true;
  readonly signedBy: string | null;
};

/** "They said no", "not now" and "we do not know" are different answers. */
export type SendOutcome =
  | {
      readonly state: 'sent';
      readonly vendorId: Ref;
      readonly also?: readonly Ref[];
      /** Those in copy whom it did not reach, by the value of their identity. */
      readonly missed?: readonly { readonly value: string; readonly why: string }[];
    }
  | { readonly state: 'refused'; readonly refusal: VendorFailure }
  | { readonly state: 'later'; readonly until: Instant; readonly why: string; readonly words?: Words }
  /** The bytes may have left. `probe` is what `lookUp` needs to find out. */
  | { readonly state: 'unknown'; readonly probe: Ref | null };

export type LookUp =
  | { readonly state: 'sent'; readonly vendorId: Ref }
  | { readonly state: 'absent' }
  | { readonly state: 'cannot-tell'; readonly why: string };
