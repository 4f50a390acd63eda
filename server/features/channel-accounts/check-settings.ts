import type { Channel, ChannelContext, CheckedAccount, Settings } from '@tertulia/channel-kit';
import type { Desk } from '../../desk/index.ts';
import { Refusal } from '../../platform/errors/index.ts';
import * as outside from '../../platform/outside/index.ts';
import { en } from './texts.en.ts';
import { es } from './texts.es.ts';

export type Vouched = CheckedAccount & { readonly ok: true };

const PATIENCE_MS = 25_000;

/** Asks the vendor who these settings belong to. Whatever goes wrong on the way is an answer too, with words for a person. */
export async function checkSettings(
  desk: Desk,
  channel: Channel,
  settings: Settings,
  accessToken?: ChannelContext['accessToken'],
): Promise<CheckedAccount> {
  try {
    return await channel.check(settings, {
      http: desk.http,
      mayConnect: desk.mayConnect,
      ...(accessToken === undefined ? {} : { accessToken }),
      now: desk.clock.now,
      signal: AbortSignal.timeout(PATIENCE_MS),
      log: (event, values) => desk.log.info({ channel: channel.manifest.id, ...values }, `channel.${event}`),
    });
  } catch (error) {
    desk.log.info({ channel: channel.manifest.id, error: String(error) }, 'account.check_broke');
    const code = error instanceof Refusal ? error.code : 'account.unreachable';
    const words = { es: wordsIn({ ...es, ...outside.es }, code), en: wordsIn({ ...en, ...outside.en }, code) };
    return { ok: false, field: null, failure: { code, why: words.en, words } };
  }
}

const wordsIn = (texts: Readonly<Record<string, string>>, code: string): string => texts[code] ?? code;
