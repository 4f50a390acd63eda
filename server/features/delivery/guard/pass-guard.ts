import type { Endpoints } from '@tertulia/contract';
import type { Finding } from '@tertulia/voice';
import type { z } from 'zod';
import type { Opinions } from '../../../desk/index.ts';
import { may, type Room } from '../../../platform/room/index.ts';
import {
  guardBlocks,
  overrideNotAllowed,
  type StoredConversation,
  type StoredMessage,
} from '../../conversations/index.ts';
import { countGuard, shownFinding, uncountGuard, type Counted } from '../../protocol/index.ts';
import { guardDiffers } from '../errors.ts';
import { lookerFor } from './look-at.ts';
import { keepCounted } from './store.ts';

type Reply = z.output<Endpoints['reply']['body']>;
type Aside = { readonly of: 'subject' | 'alt'; readonly text: string };
/** A finding, and the words beside the answer it is about, if it is not about the answer. */
type Judged = Finding & { readonly aside?: Aside };

/**
 * Step 8: the server looks again before anything is written; its answer decides, whatever the browser found. Answers what is
 * left to do once the message has an id: count what the findings came to.
 * @throws Refusal `guard.blocks` and `guard.differs` with the findings, `guard.override_not_allowed`
 */
export async function passGuard(
  room: Room,
  it: StoredConversation,
  reply: Pick<Reply, 'text' | 'subject' | 'files' | 'override' | 'guard'>,
  opinions: Opinions,
): Promise<(messageId: string) => Promise<void>> {
  const asides = asidesOf(reply);
  const isSaid = reply.text.trim() !== '';
  if (!isSaid && asides.length === 0) return async () => undefined; // a picture alone says nothing to judge
  const { look, timeZone } = await lookerFor(room, it, opinions);
  const findings: readonly Judged[] = [
    ...(isSaid ? look(reply.text, 'reply').review.findings : []),
    ...asides.flatMap((aside) => look(aside.text, 'aside').review.findings.map((finding) => ({ ...finding, aside }))),
  ];
  const blocking = findings.filter(({ severity }) => severity === 'block');
  if (blocking.length > 0) {
    if (reply.override === undefined) throw guardBlocks({ findings: blocking.map(shownJudged) });
    if (!may(room.actor, 'conversation.override', { brandId: it.brand_id, accountId: it.account_id }))
      throw overrideNotAllowed();
    room.audit({ action: 'guard.override', subjectType: 'conversation', subjectId: it.id });
  }
  const unseen = unseenBy(reply, findings);
  if (unseen.length > 0) throw guardDiffers({ findings: unseen.map(shownJudged) });
  return (messageId) => count(room, it, { findings, timeZone }, reply, messageId);
}

/** What goes out beside the text: the subject of a letter, the words for a picture. */
const asidesOf = ({ subject = '', files }: Pick<Reply, 'subject' | 'files'>): readonly Aside[] =>
  [
    { of: 'subject' as const, text: subject },
    ...files.map(({ alt = '' }) => ({ of: 'alt' as const, text: alt })),
  ].filter(({ text }) => text.trim() !== '');

const shownJudged = ({ aside, ...finding }: Judged) => ({
  ...shownFinding(finding),
  ...(aside === undefined ? {} : { aside: { ...aside } }),
});

/** What only the server found, and nobody was shown. A hint is worth no second press. */
const unseenBy = ({ guard }: Pick<Reply, 'guard'>, findings: readonly Judged[]): Judged[] =>
  guard === undefined ? [] : findings.filter(({ rule, severity }) => severity === 'warn' && !guard.seen.includes(rule));

async function count(
  room: Room,
  it: StoredConversation,
  { findings, timeZone }: { readonly findings: readonly Judged[]; readonly timeZone: string },
  { override, guard }: Pick<Reply, 'override' | 'guard'>,
  messageId: string,
): Promise<void> {
  const counted = await countGuard(room, {
    brandId: it.brand_id,
    conversationId: it.id,
    messageId,
    timeZone,
    findings,
    acts: guard?.acts ?? [],
    override,
  });
  if (counted !== null) await keepCounted(room, messageId, counted);
}

/** Our answer was taken back before it left. */
export const forgetCount = (room: Room, message: Pick<StoredMessage, 'id' | 'state_data'>): Promise<void> =>
  // written by keepCounted alone
  uncountGuard(room, message.id, (message.state_data['guard'] as Counted | undefined) ?? null);
