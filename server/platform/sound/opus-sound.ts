import { samplesOf } from './opus-packet.ts';

/** Opus as it lies in any container: its header (RFC 7845 §5.1) and its packets in order. */
export type OpusSound = { readonly head: Uint8Array; readonly packets: readonly Uint8Array[] };

export const channelsOf = ({ head }: OpusSound): number => head[9] ?? 1;

/** Samples at the beginning that only warm the decoder up. */
export const preSkipOf = ({ head }: OpusSound): number => (head[10] ?? 0) | ((head[11] ?? 0) << 8);

export function durationMsOf(sound: OpusSound): number {
  const samples = sound.packets.reduce((sum, packet) => sum + samplesOf(packet), 0);
  return Math.max(0, Math.round((samples - preSkipOf(sound)) / 48));
}

/** For a container that lost its header: one or two channels of 48 kHz, no gain (mapping family 0). */
export function plainHead(channels: number): Uint8Array {
  const head = Buffer.alloc(19);
  head.write('OpusHead', 'latin1');
  head[8] = 1;
  head[9] = channels;
  head.writeUInt16LE(312, 10);
  head.writeUInt32LE(48_000, 12);
  return head;
}
