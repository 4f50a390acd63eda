import type { Slice } from '../../desk/index.ts';
import { erasure } from './erasure.ts';
import { routes } from './routes.ts';
import { en } from './texts.en.ts';
import { es } from './texts.es.ts';
import { wakeSnoozed } from './wake-snoozed.ts';

export const slice: Slice = { name: 'conversations', routes, workers: [wakeSnoozed], erasure, texts: { es, en } };

/** Who else looks at it or writes in it. */
export { bePresent } from './commands/be-present.ts';
/** What intake and delivery change goes through these. */
export {
  conversationFor,
  conversationForUpdate,
  saveStanding,
  standingOf,
  tellOfConversation,
  tellOfMessage,
} from './store.ts';
export { answered, heardFrom, rankAt, stillWaiting, type Signals, type Standing } from './standing.ts';
export { conversationsById, rowOf, type StoredConversation } from './rows/conversation-rows.ts';
export { messageOf, messagesById, messagesIn, type StoredMessage } from './rows/message-rows.ts';
/** For erasing: what is theirs here. */
export { messagesTo, theirConversations, theirMessages } from './erasure.ts';
/** Who was called by a note and has not looked yet. */
export { asSeenBy, heed } from './mentions.ts';
export { iso } from './rows/iso.ts';
/** What became of an answer, and whether somebody waits because of it. */
export { answeredAfterAll } from './answered-after-all.ts';
export { backAmongWaiting } from './back-among-waiting.ts';
export { answerTo, type AnswerTo } from './answer-to.ts';
export { replyWindow } from './reply-window.ts';
export {
  changedMeanwhile,
  channelCannot,
  guardBlocks,
  notUnknown,
  nothingToSay,
  overrideNotAllowed,
  tooLateToUndo,
  tooLongForChannel,
  unknownFile,
  unknownQuote,
  unknownRecipient,
  windowClosed,
} from './errors.ts';
