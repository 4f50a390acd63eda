import { readFileSync } from 'node:fs';
import { candidatesIn } from '../src/person/spanish-candidates.ts';
import { featuresOf } from '../src/person/spanish-features.ts';
import { surroundings } from '../src/person/surroundings.ts';
import { tokensFrom, tokensOf, type Token } from '../src/person/tokens.ts';
import { isWithin } from '../src/text/quotations.ts';
import { othersWordsIn } from '../src/person/others-words.ts';
import { wordsOf } from '../src/text/words.ts';
import { draftFiles, markedDrafts } from './marked-drafts.ts';
import { filledPatterns } from './patterns.ts';
import { correctedGold } from './treebank-corrections.ts';

/** `pairs` and `shape` only teach: they were written around what a model got wrong. */
export type Source = 'treebank' | 'dev' | 'ours' | 'pairs' | 'shape';
export type Sentence = {
  readonly source: Source;
  /** The file of a draft of ours. */
  readonly file?: string;
  readonly tokens: readonly Token[];
  readonly gold: ReadonlySet<number>;
  /** What the treebank itself says; the same for a draft. */
  readonly marked: ReadonlySet<number>;
  readonly exempt: ReadonlySet<number>;
  readonly text: string;
};
type Row = { readonly tokens: string[]; readonly y: Record<string, string> };
type Draft = { readonly text: string; readonly spans: readonly (readonly [number, number])[] };

export type Case = { readonly at: number; readonly features: readonly string[]; readonly isTrue: boolean };
export type Marked = { readonly sentence: Sentence; readonly cases: readonly Case[] };

/** Everything the Spanish context model learns from, with the features of each word that may say "I". */
export const markedSentences = (folder: string): Marked[] => {
  const lines = <T>(file: string): T[] =>
    readFileSync(`${folder}/${file}`, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as T); // the folder's README says what a line holds
  const sentences: Sentence[] = [
    ...lines<Row>('person/dev-es.jsonl').map(({ tokens, y }): Sentence => {
      const marked = new Set(Object.keys(y).map(Number));
      return {
        source: 'treebank',
        text: tokens.join(' '),
        tokens: tokensFrom(tokens),
        gold: correctedGold(tokens, marked),
        marked,
        exempt: new Set(),
      };
    }),
    ...lines<Draft>('drafts/dev-es.jsonl').map((draft) => fromDraft('dev', draft)),
    ...draftFiles('es').flatMap((file) =>
      markedDrafts(file).map((draft) => ({ ...fromDraft('ours', draft), file: file.pathname.split('/').at(-1) ?? '' })),
    ),
    ...markedDrafts(new URL('../data/drafts/es-pairs.txt', import.meta.url)).map((draft) => fromDraft('pairs', draft)),
    ...filledPatterns(new URL('../data/drafts/patterns-es.txt', import.meta.url), 8).map((draft) =>
      fromDraft('shape', draft),
    ),
  ];
  return sentences.map((sentence) => ({ sentence, cases: casesOf(sentence) }));
};

const fromDraft = (source: Source, { text, spans }: Draft): Sentence => {
  const tokens = tokensOf(text, wordsOf(text));
  const others = othersWordsIn(text, tokens, 'es');
  const where = (test: (token: Token) => boolean) => new Set(tokens.flatMap((token, at) => (test(token) ? [at] : [])));
  const gold = where((token) => spans.some(([start, end]) => token.start < end && start < token.end));
  return {
    source,
    text,
    tokens,
    gold,
    marked: gold,
    exempt: where((token) => isWithin(token, others)),
  };
};

const casesOf = (sentence: Sentence): Case[] => {
  const candidates = candidatesIn(sentence.tokens);
  const around = surroundings(sentence.tokens, candidates);
  return candidates.flatMap((candidate) => {
    const place = around.find(({ start, end }) => candidate.at >= start && candidate.at < end);
    if (place === undefined || sentence.exempt.has(candidate.at)) return [];
    return [
      {
        at: candidate.at,
        features: featuresOf(sentence.tokens, candidate, place),
        isTrue: sentence.gold.has(candidate.at),
      },
    ];
  });
};
