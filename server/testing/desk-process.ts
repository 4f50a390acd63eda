import { instant } from '@tertulia/contract';
import { readSettings } from '../platform/settings/index.ts';
import { start } from '../wiring/start.ts';
import { fakeChannel } from './fake-vendor/channel.ts';

// The real program, with the fake vendor's channel, and a clock that runs ahead `FAST` times as quickly: leases and undo times pass in a test's time.
const { FAST_CLOCK = '1', ...env } = process.env;
const fast = Number(FAST_CLOCK);
const begun = Date.now();
const clock = { now: () => instant(Math.round(begun + (Date.now() - begun) * fast)) };

const started = await start(readSettings(env), () => undefined, { moreChannels: [fakeChannel], clock });
process.stdout.write(`${JSON.stringify({ origin: started.origin })}\n`);
process.on('SIGTERM', () => void started.stop().then(() => process.exit(0)));
