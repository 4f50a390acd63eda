/** The packs that lie beside the code, read from the disk. */
export { openPack } from './linear/open-pack.ts';
/** A user's ONNX file, by a runtime they installed. */
export { openOnnx } from './providers/open-onnx.ts';
/** What English words mean, read from the disk: for intents and groups of texts. */
export { openMeanings } from './meanings/open-meanings.ts';
