import { z } from 'zod';
import { accountId, brandId, conversationId, memberId } from '../ids.ts';
import { isoInstant } from '../time.ts';
import { weekday } from './fact-details.ts';

export const ruleId = z.string().regex(/^[a-z][a-z-]{1,40}$/u);
export const ruleSetting = z.enum(['hint', 'warn', 'block', 'off']);
const ruleSettings = z.record(ruleId, ruleSetting);
const line = z.string().max(200);
const paragraph = z.string().max(2000);

/** How a brand speaks, as its people wrote it. The same values as a protocol's file. */
export const protocolDocument = z
  .object({
    version: z.literal(1),
    brand: line,
    locale: z.enum(['es-ES', 'es-MX', 'es-AR', 'es-CO', 'es-419', 'en']),
    personality: paragraph,
    tone: paragraph,
    address: z.enum(['tu', 'usted', 'vos', 'any']),
    plural: z.enum(['vosotros', 'ustedes', 'any']),
    speaker: z.enum(['we', 'I']),
    gender: z.enum(['feminine', 'masculine', 'neutral']),
    signed: z.boolean(),
    emoji: z.object({
      palette: z.union([z.literal('any'), z.array(z.string().min(1).max(32)).max(200)]),
      ceiling: z.number().int().min(0).max(100),
    }),
    terms: z.object({
      banned: z
        .array(
          z.object({
            term: z.string().min(1).max(80),
            instead: line.exactOptional(),
            because: line.exactOptional(),
          }),
        )
        .max(500),
      preferred: z.array(z.object({ term: z.string().min(1).max(80), insteadOf: z.array(line).max(50) })).max(300),
      names: z.array(line).max(500),
    }),
    approvedWording: z.array(paragraph).max(200),
    examples: z.array(z.object({ question: paragraph, answer: paragraph })).max(100),
    rules: ruleSettings,
    /** Exceptions per channel account, by its id. */
    accounts: z.record(accountId, z.object({ rules: ruleSettings })),
  })
  .meta({ id: 'ProtocolDocument' });

const saving = {
  /** Zero: nobody has written one yet, and the brand speaks by the usual one of its language. */
  version: z.number().int(),
  savedAt: isoInstant.nullable(),
  savedBy: z.object({ id: z.uuid().nullable(), name: z.string() }).nullable(),
  origin: z.enum(['usual', 'written', 'imported', 'derived', 'template', 'restored']),
  /** The version that came back, where one did. */
  restoredFrom: z.number().int().nullable(),
  /** Which parts differ from the version before. */
  changed: z.array(z.string()),
  note: z.string(),
};

export const protocol = z.object({ brandId, ...saving, document: protocolDocument }).meta({ id: 'Protocol' });
export const protocolVersion = z.object(saving).meta({ id: 'ProtocolVersion' });

/** What a protocol's file got wrong, where. Everything else in it is taken. */
export const protocolProblem = z.object({ path: z.string(), reason: z.string() });

const sentence = z.object({ es: z.string(), en: z.string() });
const edit = z.object({ start: z.number().int(), end: z.number().int(), text: z.string() });

/** Something the guard has to say about a span of a draft. */
export const finding = z
  .object({
    rule: ruleId,
    span: z.object({ start: z.number().int(), end: z.number().int() }),
    severity: z.enum(['hint', 'warn', 'block']),
    why: sentence.extend({ key: z.string(), values: z.record(z.string(), z.string()) }),
    fixes: z.array(z.object({ label: sentence, edits: z.array(edit) })),
    confidence: z.number(),
    facts: z.record(z.string(), z.union([z.string(), z.number()])).exactOptional(),
    /** It is about words beside the text: spans are theirs. */
    aside: z.object({ of: z.enum(['subject', 'alt']), text: z.string() }).exactOptional(),
  })
  .meta({ id: 'Finding' });

export const review = z.object({
  language: z.string(),
  /** The rules that read words do not know this language. */
  isSilent: z.boolean(),
  findings: z.array(finding),
});

export const surface = z.enum(['reply', 'post', 'broadcast', 'bot']);
export const reach = z.enum(['public', 'private']);

const weekdays = z.array(weekday);

/** A fact of the desk as the guard compares it with a draft. */
const knownFact = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['opens', 'closes']), minuteOfDay: z.number().int(), days: weekdays.exactOptional() }),
  z.object({ kind: z.literal('closed'), days: weekdays }),
  z.object({ kind: z.literal('price'), about: z.string(), amount: z.number(), currency: z.string() }),
  z.object({ kind: z.literal('delivery'), from: z.number().int(), to: z.number().int() }),
  z.object({ kind: z.literal('returns'), days: z.number().int() }),
  z.object({ kind: z.enum(['phone', 'email', 'web']), value: z.string() }),
]);

/** What the draft alone cannot say: computed here, handed to the browser's guard as plain values. */
export const draftSignals = z
  .object({
    draftLanguage: z.string().exactOptional(),
    personLanguage: z.string().exactOptional(),
    personName: z.string().exactOptional(),
    personSaid: z.array(z.string()).exactOptional(),
    questions: z.array(z.string()).exactOptional(),
    upset: z.number().exactOptional(),
    toxicity: z.number().exactOptional(),
    promotion: z.number().exactOptional(),
    hasClaim: z.boolean().exactOptional(),
    isGrave: z.boolean().exactOptional(),
    empathyShown: z.boolean().exactOptional(),
    recentSends: z
      .array(z.object({ hashes: z.array(z.number()), where: z.enum(['thread', 'person', 'account']) }))
      .exactOptional(),
    facts: z.array(knownFact).exactOptional(),
    trustedDomains: z.array(z.string()).exactOptional(),
    now: z.number().exactOptional(),
    timeZone: z.string().exactOptional(),
  })
  .meta({ id: 'DraftSignals' });

const count = z.number().int();

/** What became of a rule's findings: each is counted once, when its answer goes out. */
export const ruleTally = z.object({
  rule: ruleId,
  taken: count,
  /** Written anew by hand. */
  mended: count,
  dismissed: count,
  /** Still there when it was sent. */
  standing: count,
  overridden: count,
});

const answers = { answers: count, clean: count };

/** One week of a brand's voice. Whoever does not lead sees the brand's line and their own. */
export const voiceReport = z
  .object({
    from: z.string(),
    to: z.string(),
    ...answers,
    before: z.object(answers),
    rules: z.array(ruleTally),
    members: z.array(
      z.object({ memberId, name: z.string(), ...answers, before: z.object(answers), rules: z.array(ruleTally) }),
    ),
    overrides: z.array(
      z.object({ at: isoInstant, name: z.string(), rules: z.array(ruleId), reason: z.string(), conversationId }),
    ),
  })
  .meta({ id: 'VoiceReport' });

export type Protocol = z.infer<typeof protocol>;
export type ProtocolDocument = z.infer<typeof protocolDocument>;
export type ProtocolVersion = z.infer<typeof protocolVersion>;
export type ProtocolProblem = z.infer<typeof protocolProblem>;
export type DraftSignals = z.infer<typeof draftSignals>;
export type RuleTally = z.infer<typeof ruleTally>;
export type VoiceReport = z.infer<typeof voiceReport>;
