/** What only a machine with room for it knows: a browser gets `no-turns.ts` instead, by the package's `imports`. */
export { blameLists, blameTurns } from '../rules/manners/blame-turns.ts';
export { coldWords, curtTurns, kind } from '../rules/manners/curt-turns.ts';
export { deadEndLists, handOffs, refusals } from '../rules/manners/dead-end-turns.ts';
export { deadEndWordings } from '../rules/manners/dead-end-wordings.ts';
export { blameWordings } from '../rules/manners/blame-wordings.ts';
export { graver } from '../rules/manners/grave-news.ts';
export { givenBefore } from '../rules/manners/given-before.ts';
export { leftOpen } from '../rules/manners/left-open.ts';
export { cheer, tellsHarm } from '../rules/manners/harm-told.ts';
export { jargonWordings } from '../rules/manners/jargon-wordings.ts';
export { hollow } from '../rules/manners/hollow-comfort.ts';
export { praiseIn } from '../rules/publishing/self-praise.ts';
export { nameSpokenTo } from '../rules/safety/known-names.ts';
export { supportTalk } from '../rules/safety/support-talk.ts';
export { namedBefore } from '../rules/manners/named-before.ts';
export { tradeInitials } from '../rules/manners/trade-initials.ts';
export { jargonTurns } from '../rules/manners/jargon-turns.ts';
export { confusionsOf } from '../spelling/confusions.ts';
