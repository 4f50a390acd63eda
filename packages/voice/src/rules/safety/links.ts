import type { Rule, Sighting } from '../../rule.ts';
import { replacement } from '../spot.ts';

const shorteners = new Set([
  'bit.ly',
  'tinyurl.com',
  't.co',
  'goo.gl',
  'ow.ly',
  'is.gd',
  'buff.ly',
  'cutt.ly',
  'rb.gy',
  'shorturl.at',
  'acortar.link',
  't.ly',
  'rebrand.ly',
  'bl.ink',
  's.id',
  'v.gd',
  'lnkd.in',
]);
const unreal =
  /^(?:www\.)?(?:(?:your|tu|mi|su|my)-?(?:website|web|site|sitio|domain|dominio|tienda|shop|empresa|company)\.[a-z]{2,4}|(?:sitio|pagina)-?web\.[a-z]{2,4}|example\.(?:com|org|net)|ejemplo\.com|tudominio\.com|yourdomain\.com|test\.com|localhost|dominio\.com|tuweb\.com)$/u;
const broken =
  /(?<![\p{L}])(?:(?!https?:\/\/)h{1,2}[tp]{2,5}s?[:;]?\/{1,3}|https?:\/\/(?=\s|$)|https?:\/\/\s|wwww?,|www\.\.|https?:\/\/https?:)\S*/giu;

/** Links that go nowhere, hide where they go, or leave the brand's own ground. */
export const links: Rule = {
  id: 'links',
  group: 'safety',
  severity: 'warn',
  languages: 'any',
  texts: {
    short: {
      es: '{host} esconde adónde lleva: pon el enlace entero.',
      en: '{host} hides where it leads: give the whole link.',
    },
    unreal: { es: '{host} es un enlace de ejemplo.', en: '{host} is an example link.' },
    broken: { es: '«{host}» no es un enlace: no se podrá abrir.', en: '“{host}” is not a link: it will not open.' },
    plain: {
      es: 'Mejor con https: así nadie lo cambia por el camino.',
      en: 'Better with https: nobody can tamper with it on the way.',
    },
    stranger: { es: '{host} no está entre los sitios de la marca.', en: '{host} is not one of the brand’s sites.' },
  },
  check: ({ text, signals, links: found }) => [
    ...brokenIn(text),
    ...found.flatMap((link) =>
      link.kind === 'url' && !isAccountName(text, link) ? judged(link, signals.trustedDomains) : [],
    ),
  ],
};

/** "tahona.mx en Instagram" is how one is called there. */
const isAccountName = (text: string, { end }: { end: number }): boolean =>
  /^ (?:en|on) (?:instagram|ig|tiktok|facebook|threads|twitter|x|youtube|telegram|todas partes|redes)(?!\p{L})/iu.test(
    text.slice(end, end + 20),
  );

const brokenIn = (text: string): Sighting[] =>
  [...text.matchAll(broken)].map((match) => ({
    span: { start: match.index, end: match.index + match[0].trimEnd().length },
    because: 'broken',
    values: { host: match[0].trim().slice(0, 60) },
    confidence: 0.95,
    severity: 'block' as const,
  }));

const judged = (
  { start, end, text }: { start: number; end: number; text: string },
  trusted: readonly string[] | undefined,
): Sighting[] => {
  const host = (/^(?:https?:\/\/)?([^/?#:]+)/iu.exec(text)?.[1] ?? '').toLowerCase();
  const say = (because: string, severity?: 'block' | 'hint'): Sighting[] => [
    {
      span: { start, end },
      because,
      values: { host },
      fixes: because === 'plain' ? [replacement(start, start + 7, 'https://')] : [],
      confidence: 0.9,
      ...(severity === undefined ? {} : { severity }),
    },
  ];
  if (unreal.test(host)) return say('unreal', 'block');
  const isTrusted = trusted?.some((domain) => host === domain || host.endsWith(`.${domain}`)) ?? false;
  if (isTrusted) return text.startsWith('http://') ? say('plain', 'hint') : [];
  if (shorteners.has(host)) return say('short');
  if (trusted !== undefined) return say('stranger', 'hint');
  return text.startsWith('http://') ? say('plain', 'hint') : [];
};
