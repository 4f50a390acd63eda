import { plus } from '@tertulia/contract';
import type {
  Channel,
  ChannelContext,
  LookUp,
  OutgoingMessage,
  Ref,
  SendContext,
  SendOutcome,
} from '@tertulia/channel-kit';
import { isWire, parseWire, wireText, type Wire } from './wire.ts';

/** No answer after this long: the outcome is unknown. Short, so that tests of hanging stay quick. */
const timeoutMs = 2000;

export const reply = async (message: OutgoingMessage, context: SendContext): Promise<SendOutcome> => {
  const files = await Promise.all(
    message.files.map(async (file) => ({
      ...file,
      body: Buffer.from(await context.readFile(file.fileId)).toString('base64'),
    })),
  );
  const { to, thread, ...rest } = message;
  return send(context, '/messages', message.id, {
    ...rest,
    files,
    account: context.account.externalId,
    thread: thread.key,
    to: to.map((person) => person.value),
  });
};

export async function lookUp(message: OutgoingMessage, _probe: Ref | null, context: SendContext): Promise<LookUp> {
  try {
    const response = await call(context, `/messages/${encodeURIComponent(message.id)}`, { method: 'GET' });
    if (response.status === 404) return { state: 'absent' };
    const vendorId = wireText((await wireOf(response))['message']);
    return response.ok && vendorId !== ''
      ? { state: 'sent', vendorId }
      : { state: 'cannot-tell', why: `fake: ${response.status}` };
  } catch (error) {
    return { state: 'cannot-tell', why: error instanceof Error ? error.message : String(error) };
  }
}

const action =
  (name: string) =>
  async (target: Ref, value: string | null, context: SendContext): Promise<SendOutcome> =>
    send(context, '/actions', null, { action: name, target, value });

export const actions: NonNullable<Channel['actions']> = {
  like: action('like'),
  hide: action('hide'),
  delete: action('delete'),
  react: action('react'),
  edit: action('edit'),
  'mark-read': action('mark-read'),
  typing: action('typing'),
};

async function send(context: SendContext, path: string, probe: Ref | null, body: object): Promise<SendOutcome> {
  let response: Response;
  try {
    response = await call(context, path, { method: 'POST', body: JSON.stringify(body) });
  } catch (error) {
    // Nobody listened: nothing can have left. Any other loss may have come after the bytes.
    return neverLeft(error)
      ? { state: 'later', until: plus(context.now(), 5000), why: 'fake: not reachable' }
      : { state: 'unknown', probe };
  }
  const answer = await wireOf(response);
  if (response.status === 429) {
    return {
      state: 'later',
      until: plus(context.now(), Number(response.headers.get('retry-after') ?? '1') * 1000),
      why: 'fake: too many',
    };
  }
  if (response.status >= 400 && response.status < 500) {
    return {
      state: 'refused',
      refusal: { code: wireText(answer['code']) || 'fake.refused', why: wireText(answer['why']) },
    };
  }
  const vendorId = wireText(answer['message']);
  return response.ok && vendorId !== '' ? { state: 'sent', vendorId } : { state: 'unknown', probe };
}

export const call = (
  context: Pick<ChannelContext, 'http' | 'signal'> & { readonly account: Pick<ChannelContext['account'], 'settings'> },
  path: string,
  init: RequestInit,
): Promise<Response> =>
  context.http(new URL(path, String(context.account.settings['baseUrl'])), {
    ...init,
    timeoutMs,
    signal: context.signal,
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${String(context.account.settings['secret'])}`,
    },
  });

/** The answer's JSON; what is not an object counts as an empty one. */
export async function wireOf(response: Response): Promise<Wire> {
  try {
    const value = parseWire(new Uint8Array(await response.arrayBuffer()));
    return isWire(value) ? value : {};
  } catch {
    // The connection broke inside the body: as good as no answer, and judged as such by who asked.
    return {};
  }
}

function neverLeft(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : null;
  const code = cause instanceof Error && 'code' in cause ? cause.code : null;
  return code === 'ECONNREFUSED' || code === 'ENOTFOUND';
}
