// Made by `npm run wiring` from the doors of the slices and channels: edit those.
import type { Slice } from '../desk/index.ts';
import { slice as workspaces } from '../features/workspaces/index.ts';
import { slice as channelAccounts } from '../features/channel-accounts/index.ts';
import { slice as conversations } from '../features/conversations/index.ts';
import { slice as live } from '../features/live/index.ts';

/** Lower ones first. */
export const slices: readonly Slice[] = [workspaces, channelAccounts, conversations, live];
