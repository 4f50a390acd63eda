import type { OrderIntent } from './intent-names.ts';

/** What English messages want, by the words they say it with; the surest first. */
export const ENGLISH_INTENTS: readonly (readonly [OrderIntent, RegExp])[] = [
  [
    'human',
    /\b(?:speak|talk|chat|connect|transfer|put)\b.{0,20}\b(?:person|human|someone|somebody|agent|manager|staff|real|adviser|advisor)\b|\b(?:real|actual) (?:person|human)\b(?!.{0,60}\byou\b)|^(?:a )?(?:human|agent|person)(?: please)?$|is (?:there )?any(?:one|body) (?:there|real)/u,
  ],
  [
    'bot',
    /\b(?:are you|is this|am i (?:talking|speaking|chatting) (?:to|with))\b.{0,15}\b(?:bot|robot|human|real|person|machine|ai|computer|automated)\b/u,
  ],
  [
    'return',
    /\breturn(?:ing|s)?\b|\brefund|\bsend (?:it|them|the .{0,60}|this|these) back\b|\bmoney back\b|\bexchange\b|doesn'?t fit|too (?:small|big|tight|large)|swap (?:it|them|the .{0,60}) for/u,
  ],
  [
    'cancel',
    /\bcancel|call off|don'?t (?:send|make|want) (?:it|the order|my order)|forget (?:it|the order|my order)|no longer want (?:it|my order|the order)|changed my mind/u,
  ],
  [
    'status',
    /\bwhere(?:'s| is| are)\b.{0,20}\b(?:order|parcel|package|delivery|food|driver|pizza|it)\b|\b(?:track|status)\b|has (?:it|my .{0,60}) (?:shipped|left|been sent|gone out)|on its way|how long (?:until|till|left|for my)|when (?:will|does|is|do) (?:it|my .{0,60}|i get)|hasn'?t (?:arrived|come)|still waiting|is my .{0,60} (?:ready|coming)/u,
  ],
  [
    'shipping',
    /\b(?:ship|deliver|post)(?:ing|s)?\b.{0,20}\b(?:to|in|outside|abroad|free|cost|fee|internationally)\b|do you (?:deliver|ship|post)|(?:delivery|shipping|postage) (?:cost|fee|charge|price|time|area)|how (?:much|long) (?:is|does|for) (?:the )?(?:delivery|shipping|postage)|free (?:delivery|shipping)/u,
  ],
  [
    'hours',
    /\b(?:opening|closing) (?:hours|times?)\b|\b(?:what time|when|until when|how late)\b.{0,15}\b(?:open|close|shut|serve|serving)|are you (?:open|closed)|you open (?:on|today|tomorrow|now)|\bhours\b/u,
  ],
  ['price', /\bhow much\b|\bprice|\bcosts?\b|what do(?:es)? .{0,60} (?:cost|go for)|what'?s the (?:total|damage)/u],
  ['reserve', /\b(?:book|reserve|reservation|booking)\b(?! number)|\btable for\b/u],
  [
    'change',
    /\bchange|\bswitch|\binstead\b|\bmodify|\bupdate\b|make (?:it|that) .{0,60} (?:not|instead)|\bswap\b|rather have/u,
  ],
  [
    'remove',
    /\b(?:remove|delete|scratch|skip|drop)\b|take (?:off|out|the)|leave (?:off|out)|^(?:without|no) (?:the )|don'?t want the|no longer want the|minus the/u,
  ],
  ['add', /\badd\b|\balso\b|as well|throw in|chuck in|\bplus\b(?! size)|^(?:and|another)\b|one more|forgot|include\b/u],
  [
    'availability',
    /\bdo you (?:have|sell|stock|carry|do)\b|\bhave you got\b|\b(?:any|is|are) .{0,60}\b(?:left|available|in stock)\b|\bin stock\b|\bavailable\b|\bis there\b|\bare there\b|\bgot any\b|^any\b/u,
  ],
];
