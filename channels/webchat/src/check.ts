import type { Channel, VendorFailure } from '@tertulia/channel-kit';
import type { Words } from '@tertulia/contract';
import { originOf, widgetSettings } from './settings.ts';

/**
 * There is no vendor to ask. The address of the site, if one is given, is the account's own name: the same address is the same account,
 * so a second widget on one site is written with a path of its own (`cafe.example/ventas`).
 */
export const check: Channel['check'] = async (settings) => {
  const { site } = widgetSettings(settings);
  const unreadable = unreadableOrigin(settings['origins']);
  if (unreadable !== null) {
    return {
      ok: false,
      field: 'origins',
      failure: noSite('webchat.origin_unreadable', unreadable),
    };
  }
  if (
    typeof settings['colour'] === 'string' &&
    settings['colour'].trim() !== '' &&
    !/^#[0-9a-f]{6}$/iu.test(settings['colour'].trim())
  ) {
    return {
      ok: false,
      field: 'colour',
      failure: said('webchat.colour_unreadable', {
        es: 'Un color se escribe con # y seis cifras o letras de la «a» a la «f»: #ab4a2b.',
        en: 'A colour is # and six digits or letters from a to f: #ab4a2b.',
      }),
    };
  }
  if (site === '') return { ok: true, externalId: null, handle: 'web', name: 'web' };
  const url = originOf(site) === null ? null : URL.parse(/^https?:\/\//iu.test(site) ? site : `https://${site}`);
  if (url === null)
    return {
      ok: false,
      field: 'site',
      failure: noSite('webchat.site_unreadable', site),
    };
  const name = `${url.host}${url.pathname.replace(/\/+$/u, '')}`.toLowerCase();
  return { ok: true, externalId: name, handle: name, name };
};

const said = (code: string, words: Words): VendorFailure => ({ code, why: words.en, words });

const noSite = (code: string, written: string): VendorFailure =>
  said(code, {
    es: `«${written}» no es la dirección de un sitio web. Por ejemplo: cafe.example.`,
    en: `“${written}” is not the address of a website, such as cafe.example.`,
  });

function unreadableOrigin(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const written = value.split(/[\s,]+/u).filter((one) => one !== '');
  return written.find((one) => originOf(one) === null) ?? null;
}
