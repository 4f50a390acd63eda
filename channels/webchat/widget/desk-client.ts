import type { Answers, Queued, Session, Thread, Uploaded, Voice } from './wire.ts';

/** The desk said no (`status` 400 and up) or was not reached (0). */
export class DeskError extends Error {
  readonly status: number;
  readonly retryAfterMs: number | null;
  constructor(status: number, title: string, retryAfterMs: number | null) {
    super(title);
    this.status = status;
    this.retryAfterMs = retryAfterMs;
  }
  /** A later try with the same words may succeed. */
  get isPassing(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 500;
  }
}

export type DeskClient = ReturnType<typeof deskClient>;

/** The door's HTTP. `base` ends without a slash; the token is the visitor's, once there is one. */
export function deskClient(base: string, token: () => string | null) {
  const call = async <T>(method: string, path: string, body?: unknown): Promise<T> => {
    const timeout = new AbortController();
    const timer = setTimeout(() => timeout.abort(), 20_000);
    let response: Response;
    try {
      const held = token();
      response = await fetch(base + path, {
        method,
        signal: timeout.signal,
        credentials: 'omit',
        headers: {
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...(held === null ? {} : { authorization: `Bearer ${held}` }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
    } catch {
      // The browser says no more than that it did not arrive.
      throw new DeskError(0, '', null);
    } finally {
      clearTimeout(timer);
    }
    if (!response.ok) throw await refusalIn(response);
    return (response.status === 204 ? null : await response.json()) as T; // as our own door writes it
  };
  return {
    session: (known: string | null, locale: string) =>
      call<Session>('POST', '/session', { ...(known === null ? {} : { token: known }), locale }),
    thread: () => call<Thread>('GET', '/thread'),
    send: ({ id, text, files }: Queued, form: Answers & { readonly question?: string }) =>
      call<unknown>('POST', '/messages', {
        id,
        text,
        files: files.map((file) => file.upload),
        form,
        page: { url: location.origin + location.pathname, title: document.title },
      }),
    seen: (upTo: string) => call<null>('POST', '/seen', { upTo }),
    typing: () => call<null>('POST', '/typing', {}),
    url: (path: string) => base + path,
    /** By XMLHttpRequest, because fetch tells nothing of how far an upload is. */
    upload: (file: Blob, name: string, voice: Voice | null, onProgress: (share: number) => void) => {
      const request = new XMLHttpRequest();
      const done = new Promise<Uploaded>((resolve, reject) => {
        request.open('POST', `${base}/files`);
        request.setRequestHeader('authorization', `Bearer ${token() ?? ''}`);
        request.setRequestHeader('content-type', file.type === '' ? 'application/octet-stream' : file.type);
        request.setRequestHeader('x-file-name', encodeURIComponent(name));
        if (voice !== null) {
          request.setRequestHeader('x-voice', '1');
          request.setRequestHeader('x-duration', String(voice.durationMs));
          request.setRequestHeader(
            'x-waveform',
            voice.waveform.map((peak) => peak.toString(16).padStart(2, '0')).join(''),
          );
        }
        request.upload.onprogress = (event) => onProgress(event.total > 0 ? event.loaded / event.total : 0);
        request.onerror = () => reject(new DeskError(0, '', null));
        request.onload = () => {
          const value = parsed(request.responseText);
          if (request.status === 201) resolve(value as unknown as Uploaded); // as our own door writes it
          else reject(new DeskError(request.status, titleIn(value), null));
        };
        request.send(file);
      });
      return { done, abort: () => request.abort() };
    },
  };
}

async function refusalIn(response: Response): Promise<DeskError> {
  const after = Number(response.headers.get('retry-after') ?? Number.NaN);
  const value = parsed(await response.text().catch(() => ''));
  return new DeskError(response.status, titleIn(value), Number.isFinite(after) ? after * 1000 : null);
}

const titleIn = (problem: Record<string, unknown>): string =>
  typeof problem['title'] === 'string' ? problem['title'] : '';

function parsed(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown>; // a problem document; anything else has no title, which is fine
  } catch {
    // A proxy's page instead of JSON.
    return {};
  }
}
