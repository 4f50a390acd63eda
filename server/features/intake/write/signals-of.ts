import { complaintIn, inboundSignals, Understanding } from '@tertulia/understanding';
import { openPack } from '@tertulia/understanding/node';
import { isReproach, tellsGrave } from '@tertulia/voice';
import type { Signals } from '../../conversations/index.ts';

/** Beyond this a message is a document: its beginning says what it is about. */
const MOST_READ = 2000;

let reader: Understanding | undefined;

/** What a message is about, as far as it moves its conversation in the order of *what matters*. Runs here, asks nobody. */
export function signalsOf(text: string): Signals {
  if (text.trim() === '') return {};
  reader ??= new Understanding(openPack('core'));
  const read = text.slice(0, MOST_READ);
  const heard = inboundSignals(reader, read);
  const { labels, probabilities } = heard;
  // Whoever takes a dead father's line out of service is neither angry nor leaving us.
  const tellsLoss = !labels.includes('hater') && tellsGrave(read);
  const isGrave = tellsLoss && !isReproach(read);
  const complains = isGrave ? undefined : complaintIn(read, heard);
  const isComplaint = complains !== undefined;
  // A loss held against us is anger however it is put.
  const isAngry = isComplaint && (complains === 'upset' || tellsLoss);
  return {
    ...(isGrave ? { grave: true } : {}),
    ...(isComplaint ? { complaint: true } : {}),
    ...(isAngry ? { upset: true } : {}),
    ...(labels.includes('urgent') ? { urgent: true } : {}),
    ...(labels.includes('purchase_intent') ? { wantsToBuy: true } : {}),
    ...(isComplaint && probabilities.churn >= CHURN ? { churn: true } : {}),
  };
}

/** More likely than not: a goodbye is said once, and missing it costs a customer. */
const CHURN = 0.5;
