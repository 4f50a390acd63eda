import type { ChannelDoor, DoorAnswer, DoorContext, RawRequest } from '@tertulia/channel-kit';
import { widgetSettings, type WidgetSettings } from '../settings.ts';
import { corsHeaders, isAllowed, preflight } from './cors.ts';
import { getFile } from './get-file.ts';
import { getStream } from './get-stream.ts';
import { getThread } from './get-thread.ts';
import { postFile } from './post-file.ts';
import { postMessage } from './post-message.ts';
import { postSeen } from './post-seen.ts';
import { postSession } from './post-session.ts';
import { postTyping } from './post-typing.ts';
import { refuse } from './refusals.ts';
import type { Visit } from './visit.ts';
import { visitorOf } from './visitor-token.ts';

const forVisitors: Readonly<Record<string, (visit: Visit) => Promise<DoorAnswer>>> = {
  'GET /thread': getThread,
  'POST /messages': postMessage,
  'POST /files': postFile,
  'POST /seen': postSeen,
  'POST /typing': postTyping,
};

/** The chat's own HTTP: any origin the brand allows, no cookies, a signed visitor instead. */
export const door: ChannelDoor = {
  handle: async (request, context) => {
    const settings = widgetSettings(context.account.settings);
    if (request.method === 'OPTIONS') return preflight(request);
    const given = isAllowed(request, settings.origins)
      ? await route(request, context, settings)
      : refuse('origin', context.locale);
    return { ...given, headers: { ...given.headers, ...corsHeaders(request) } };
  },
  assets: {
    'widget.js': {
      file: new URL('../../widget/dist/widget.js', import.meta.url),
      mime: 'text/javascript; charset=utf-8',
    },
    'demo.html': { file: new URL('../../demo/demo.html', import.meta.url), mime: 'text/html; charset=utf-8' },
    'demo.css': { file: new URL('../../demo/demo.css', import.meta.url), mime: 'text/css; charset=utf-8' },
    'demo.js': { file: new URL('../../demo/demo.js', import.meta.url), mime: 'text/javascript; charset=utf-8' },
  },
  embed: (origin, endpointId) =>
    `<script src="${origin}/c/webchat/widget.js" data-desk="${endpointId}" defer></script>`,
};

async function route(request: RawRequest, context: DoorContext, settings: WidgetSettings): Promise<DoorAnswer> {
  const name = `${request.method} ${request.path}`;
  if (name === 'POST /session') return postSession(request, context, settings);
  if (name === 'GET /stream') return getStream(request, context);
  if (request.method === 'GET' && request.path.startsWith('/files/')) return getFile(request, context);
  const handle = forVisitors[name];
  if (handle === undefined) return refuse(knownPaths.has(request.path) ? 'method' : 'not_found', context.locale);
  const visitor = visitorOf(/^Bearer (\S+)$/u.exec(request.headers['authorization'] ?? '')?.[1] ?? '', context);
  return visitor === null ? refuse('token', context.locale) : handle({ request, context, settings, visitor });
}

const knownPaths: ReadonlySet<string> = new Set([
  '/session',
  '/stream',
  ...Object.keys(forVisitors).map((name) => name.replace(/^\w+ /u, '')),
]);
