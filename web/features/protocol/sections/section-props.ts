import type { ProtocolDocument } from '@tertulia/contract';

/** What each part of the form is given: the protocol as it is being written, and the way to write some of it anew. */
export type SectionProps = {
  readonly document: ProtocolDocument;
  readonly onChange: (part: Partial<ProtocolDocument>) => void;
};
