import type { DoorAnswer, DoorMessage } from '@tertulia/channel-kit';
import type { Part } from '@tertulia/contract';
import { maxThreadMessages, streamTicketMinutes } from '../limits.ts';
import type { Visit } from './visit.ts';
import { fileLink } from './file-link.ts';
import { rateLimit } from './rate-limit.ts';
import { answer, refuse } from './refusals.ts';
import { streamTicket } from './visitor-token.ts';

const perVisitor = rateLimit(240, 60_000);

/** The conversation as the visitor may see it, oldest first, with links to its files and to the stream of its changes. */
export async function getThread({ context, visitor }: Visit): Promise<DoorAnswer> {
  const wait = perVisitor(`${context.account.id}:${visitor}`, context.now());
  if (wait > 0) return refuse('too_fast', context.locale, wait);
  const messages = await context.thread(visitor, maxThreadMessages);
  const shown = (part: Part): object =>
    part.type === 'media' && part.fileId !== null
      ? { ...part, url: fileLink(part.fileId, context.now(), context.sign) }
      : part;
  return answer({
    messages: messages.map((message) => ({
      ...message,
      clientId: clientIdOf(message),
      parts: message.deleted ? [] : message.parts.map(shown),
    })),
    stream: `/stream?ticket=${streamTicket(visitor, context.now() + streamTicketMinutes * 60_000, context)}`,
  });
}

/** The visitor's own message comes back under the id the browser made, so that it takes the place of the one waiting there. */
const clientIdOf = (message: DoorMessage): string | null => (message.from === 'them' ? message.vendorId : null);
