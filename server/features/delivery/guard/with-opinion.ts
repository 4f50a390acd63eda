import type { InboundLabel, InboundSignals, ProvidedVerdict } from '@tertulia/understanding';
import type { Opinion } from '../../../desk/index.ts';

/**
 * What the packs heard, put right by the operator's own model where it has spoken. The policy of the house stays: abuse with a claim
 * in it is a claim.
 */
export function withOpinion(heard: InboundSignals, opinion: Opinion): InboundSignals {
  const labels = new Set<InboundLabel>(heard.labels);
  const probabilities = { ...heard.probabilities };
  const settle = (label: InboundLabel, yes: string, verdict: ProvidedVerdict | undefined): void => {
    if (verdict === undefined || verdict.by === 'local') return;
    const isSo = verdict.label === yes;
    if (isSo) labels.add(label);
    else labels.delete(label);
    probabilities[label] = isSo
      ? Math.max(sureEnough, probabilities[label])
      : Math.min(1 - sureEnough, probabilities[label]);
  };
  settle('complaint', 'complaint', opinion.complaint);
  settle('urgent', 'urgent', opinion.urgency);
  settle('purchase_intent', 'pi', opinion['purchase-intent']);
  settle('hater', 'off', opinion.toxicity);
  if (labels.has('complaint') || labels.has('urgent') || labels.has('purchase_intent')) labels.delete('hater');
  return { labels: [...labels], probabilities };
}

/** A second reader is asked where the first one doubts, and decides: its yes counts as one, without being certain. */
const sureEnough = 0.8;
