import { flushCompileCache } from 'node:module';
import { instant } from '@tertulia/contract';
import { readSettings } from '../platform/settings/index.ts';
import { start } from '../wiring/start.ts';
import { fakeChannel } from './fake-vendor/channel.ts';

// The real program, with the fake vendor's channel, and a clock that runs `FAST_CLOCK` times as quickly since `FAST_SINCE`: leases and undo
// times pass in a test's time, and several processes given the same beginning agree on it.
const { FAST_CLOCK = '1', FAST_SINCE = String(Date.now()), ...env } = process.env;
const fast = Number(FAST_CLOCK);
const begun = Number(FAST_SINCE);
const clock = { now: () => instant(Math.round(begun + (Date.now() - begun) * fast)) };

const started = await start(readSettings(env), () => undefined, { moreChannels: [fakeChannel], clock });
flushCompileCache(); // it ends by a kill mostly, which keeps nothing
process.stdout.write(`${JSON.stringify({ origin: started.origin })}\n`);
process.on('SIGTERM', () => void started.stop().then(() => process.exit(0)));
