import type { DoorAnswer, RawRequest } from '@tertulia/channel-kit';

/** The chat stands on pages of other origins and uses no cookie, so any page that may show it may read the answers. */
export function corsHeaders(request: RawRequest): Readonly<Record<string, string>> {
  const origin = request.headers['origin'];
  return {
    vary: 'Origin',
    'access-control-allow-origin': origin ?? '*',
    'access-control-expose-headers': 'Retry-After, Content-Range, Accept-Ranges',
    // An image or a sound of ours stands in a page of theirs.
    'cross-origin-resource-policy': 'cross-origin',
  };
}

export const preflight = (request: RawRequest): DoorAnswer => ({
  status: 204,
  headers: {
    ...corsHeaders(request),
    'access-control-allow-methods': 'GET, POST, OPTIONS',
    'access-control-allow-headers':
      'authorization, content-type, range, last-event-id, x-file-name, x-voice, x-duration, x-waveform',
    'access-control-max-age': '7200',
  },
});

/**
 * Browsers always name the origin of a request to another one; without the header it came from our own page or from no browser,
 * which no list of origins can stop. Our own pages (the demonstration) may always show the chat.
 */
export function isAllowed(request: RawRequest, origins: readonly string[]): boolean {
  const origin = request.headers['origin'];
  if (origins.length === 0 || origin === undefined || origins.includes(origin)) return true;
  return URL.parse(origin)?.host === request.headers['host'];
}
