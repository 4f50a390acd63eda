import type { Slice } from '../../desk/index.ts';
import { fileRoutes } from './plugin.ts';
import { routes } from './routes.ts';
import { sweepFiles } from './sweep-files.ts';
import { en } from './texts.en.ts';
import { es } from './texts.es.ts';

export const slice: Slice = {
  name: 'files',
  routes,
  workers: [sweepFiles],
  erasure: [],
  texts: { es, en },
  plugin: (app, desk, house) => fileRoutes(app, desk, house.authenticate),
};

/** Judges, describes and keeps bytes; whoever is the caller may open them again. */
export { keepFile, type SentFile } from './keep-file.ts';
/** What only these messages use goes with them. */
export { eraseFilesOf } from './erase-files.ts';
/** A voice note in a container that a channel takes. */
export { inContainer } from './in-container.ts';
/** For channels' own doors, whose links the doors judge themselves. */
export { fileForDoor } from './served-file.ts';
/** For vendors that fetch media themselves. */
export { publicFileUrl } from './signed-link.ts';
/** The row of a file: for what is sent and what is fetched. */
export { fileById, filesFor, readFile, storedFile, type FileRow } from './store.ts';
export { tooManyPixels } from './errors.ts';
/** What bytes are and whether they open as a picture: for those that are shown without being kept. */
export { contentKind } from './content-kind.ts';
export { readPicture } from './picture.ts';
