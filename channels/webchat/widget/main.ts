import { deskClient } from './desk-client.ts';
import { keptFor, type Kept } from './storage.ts';
import { showWidget } from './ui/widget.ts';
import { startVisit } from './visit.ts';
import type { Session } from './wire.ts';

/** A brand's change of colour or greeting may take this long to be seen; until then no page view costs the desk anything. */
const freshMs = 10 * 60_000;

/** `<script src="https://desk/c/webchat/widget.js" data-desk="<endpoint>" defer></script>` */
const script = document.currentScript;
const desk = script instanceof HTMLScriptElement ? script.dataset['desk'] : undefined;

if (script instanceof HTMLScriptElement && desk !== undefined && document.querySelector('[data-tertulia]') === null) {
  const base = new URL(`./${encodeURIComponent(desk)}`, script.src).href;
  const locale = script.dataset['lang'] ?? (document.documentElement.lang || navigator.language);
  void start(desk, base, locale);
}

/** Who was here before sees the chat at once; a first visit sees it when the desk has answered. */
async function start(name: string, base: string, locale: string): Promise<void> {
  const kept = keptFor(name);
  const client = deskClient(base, () => kept.get<Session>('session')?.token ?? null);
  const known = kept.get<Session>('session');
  if (known === null || !isFresh(kept, locale)) {
    try {
      kept.set('session', await client.session(known?.token ?? null, locale));
      kept.set('asked', { at: Date.now(), locale });
    } catch {
      // Not reached: who wrote before finds the conversation all the same, who did not is not offered a chat that does not answer.
    }
  }
  const session = kept.get<Session>('session');
  if (session !== null) showWidget(client, kept, startVisit(name, client, kept, session, locale));
}

function isFresh(kept: Kept, locale: string): boolean {
  const asked = kept.get<{ at: number; locale: string }>('asked');
  return asked !== null && asked.locale === locale && Math.abs(Date.now() - asked.at) < freshMs;
}
