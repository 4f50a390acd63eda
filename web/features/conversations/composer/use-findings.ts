import type { Brand, Conversation } from '@tertulia/contract';
import type * as voice from '@tertulia/voice';
import type { Finding, Protocol } from '@tertulia/voice';
import { useEffect, useState } from 'react';

type Guard = typeof voice;
let guard: Guard | null = null;
const load = async (): Promise<Guard> => (guard ??= await import('@tertulia/voice'));

/** What the guard has to say about the draft, as it is typed. It comes with the first letters, not with the desk. */
export function useFindings(
  text: string,
  conversation: Conversation,
  brand: Brand | undefined,
  isReply: boolean,
): readonly Finding[] {
  const [loaded, setLoaded] = useState(guard);
  const wanted = isReply && text !== '';
  useEffect(() => {
    if (wanted && loaded === null) void load().then(setLoaded, () => undefined); // without it the server still checks
  }, [wanted, loaded]);
  if (!wanted || loaded === null || !brand) return none;
  const reach = conversation.replySurface === 'public' ? 'public' : 'private';
  return loaded.lint({ text, surface: 'reply', reach }, protocolOf(brand, loaded), {
    personName: conversation.contact.name,
  }).findings;
}

const none: readonly Finding[] = [];

function protocolOf(brand: Brand, { defaultProtocol }: Guard): Protocol {
  const locale = brand.locale === 'en' ? 'en' : brand.locale === 'es-ES' ? 'es-ES' : 'es-419';
  const base = defaultProtocol(locale);
  return { ...base, brand: brand.name, terms: { ...base.terms, banned: brand.bannedTerms.map((term) => ({ term })) } };
}
