import type { Head, LinearModel } from './model.ts';

/** Weights trained on data of one kind of licence: `core` is free and ships on, `research` is off until an operator turns it on. */
export type Pack = { name: 'core' | 'research'; models: ReadonlyMap<string, LinearModel> };

export type StoredModel = Omit<LinearModel, 'heads'> & { heads: Omit<Head, 'weights'>[] };
export type PackHeader = { format: 1; name: 'core' | 'research'; models: StoredModel[] };

/** Reads an unpacked pack: four bytes of header length, the header in JSON, then each head's weights, one byte a place. */
export function readPack(bytes: Uint8Array): Pack {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  // Written by writePack in train/; a pack of another format is refused just below.
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length))) as PackHeader;
  if (header.format !== 1) throw new Error(`understanding.pack_format: ${String(header.format)}`);
  const models = new Map<string, LinearModel>();
  let at = bytes.byteOffset + 4 + length;
  for (const { heads, ...model } of header.models) {
    const size = 1 << model.bits;
    const read = heads.map((head) => {
      const weights = new Int8Array(bytes.buffer, at, size);
      at += size;
      return { ...head, weights };
    });
    models.set(model.name, { ...model, heads: read });
  }
  return { name: header.name, models };
}
