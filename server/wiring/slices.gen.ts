// Made by `npm run wiring` from the doors of the slices and channels: edit those.
import type { Slice } from '../desk/index.ts';
import { slice as workspaces } from '../features/workspaces/index.ts';
import { slice as access } from '../features/access/index.ts';
import { slice as facts } from '../features/facts/index.ts';
import { slice as labels } from '../features/labels/index.ts';
import { slice as snippets } from '../features/snippets/index.ts';
import { slice as channelAccounts } from '../features/channel-accounts/index.ts';
import { slice as contacts } from '../features/contacts/index.ts';
import { slice as files } from '../features/files/index.ts';
import { slice as conversations } from '../features/conversations/index.ts';
import { slice as setUp } from '../features/set-up/index.ts';
import { slice as intake } from '../features/intake/index.ts';
import { slice as media } from '../features/media/index.ts';
import { slice as protocol } from '../features/protocol/index.ts';
import { slice as remoteImages } from '../features/remote-images/index.ts';
import { slice as delivery } from '../features/delivery/index.ts';
import { slice as live } from '../features/live/index.ts';
import { slice as operations } from '../features/operations/index.ts';
import { slice as search } from '../features/search/index.ts';

/** Lower ones first. */
export const slices: readonly Slice[] = [
  workspaces,
  access,
  facts,
  labels,
  snippets,
  channelAccounts,
  contacts,
  files,
  conversations,
  setUp,
  intake,
  media,
  protocol,
  remoteImages,
  delivery,
  live,
  operations,
  search,
];
