// Made by `npm run wiring` from the doors of the slices and channels: edit those.
import type { Channel } from '@tertulia/channel-kit';
import { channel as email } from '@tertulia/channel-email';
import { channel as webchat } from '@tertulia/channel-webchat';

/** Every network this build knows. */
export const channels: readonly Channel[] = [email, webchat];
