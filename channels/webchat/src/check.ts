import type { Channel } from '@tertulia/channel-kit';
import { originOf, widgetSettings } from './settings.ts';

/**
 * There is no vendor to ask. The address of the site is the account's own name: the same address is the same account, so a
 * second widget on one site is written with a path of its own (`cafe.example/ventas`).
 */
export const check: Channel['check'] = async (settings) => {
  const { site } = widgetSettings(settings);
  const unreadable = unreadableOrigin(settings['origins']);
  if (unreadable !== null) {
    return {
      ok: false,
      field: 'origins',
      failure: { code: 'webchat.origin_unreadable', why: `"${unreadable}" is not the address of a site` },
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
      failure: { code: 'webchat.colour_unreadable', why: 'A colour is written as # and six digits: #ab4a2b' },
    };
  }
  if (site === '') return { ok: true, externalId: 'web', handle: 'web', name: 'web' };
  const url = originOf(site) === null ? null : URL.parse(/^https?:\/\//iu.test(site) ? site : `https://${site}`);
  if (url === null)
    return {
      ok: false,
      field: 'site',
      failure: { code: 'webchat.site_unreadable', why: `"${site}" is not the address of a site` },
    };
  const name = `${url.host}${url.pathname.replace(/\/+$/u, '')}`.toLowerCase();
  return { ok: true, externalId: name, handle: name, name };
};

function unreadableOrigin(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const written = value.split(/[\s,]+/u).filter((one) => one !== '');
  return written.find((one) => originOf(one) === null) ?? null;
}
