import type { Endpoints } from '@tertulia/contract';
import type { Finding, Review } from '@tertulia/voice';
import type { z } from 'zod';

type PublicReview = z.input<Endpoints['tryProtocol']['answer']>;

/** What the guard found, in the contract's shape. */
export const shownReview = ({ language, isSilent, findings }: Review): PublicReview => ({
  language,
  isSilent,
  findings: findings.map(shownFinding),
});

export const shownFinding = ({
  rule,
  span,
  severity,
  why,
  fixes,
  confidence,
  facts,
}: Finding): PublicReview['findings'][number] => ({
  rule,
  span: { ...span },
  severity,
  why: { es: why.es, en: why.en, key: why.key, values: { ...why.values } },
  fixes: fixes.map(({ label, edits }) => ({ label: { ...label }, edits: edits.map((edit) => ({ ...edit })) })),
  confidence,
  ...(facts === undefined ? {} : { facts: { ...facts } }),
});
