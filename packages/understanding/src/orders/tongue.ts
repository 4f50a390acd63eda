/** What the reader of orders has to know of a language: its closed words. What is left over is a thing. */
export type Tongue = {
  numbers: ReadonlyMap<string, number>;
  /** The article before a thing that is known already: "el vestido", "the boots". */
  articles: ReadonlySet<string>;
  and: ReadonlySet<string>;
  of: ReadonlySet<string>;
  /** Words that ask, greet, thank or point, and are never a thing by themselves. */
  lead: (word: string, before: string | undefined, as: string) => boolean;
  /** A verb that tells what happened, after which nothing is asked for. */
  tells: (as: string, before: string | undefined) => boolean;
  /** Words a name cannot go over: what follows is about the order, not the thing. */
  breaks: ReadonlySet<string>;
  /** Words that cannot stand at either end of a name. */
  edges: ReadonlySet<string>;
  /** Words before a number of the catalogue. */
  marks: ReadonlySet<string>;
  without: ReadonlySet<string>;
  with: string;
  /** What after "with" says how and not what: "con extra de queso". */
  manner: RegExp;
  /** Two words that say how: "poco hecha", "well done". */
  done: RegExp;
  size: ReadonlySet<string>;
  /** A verb with which a thing is asked for; a bare word right before it is a person or a manner of beginning. */
  asks: (word: string, as: string) => boolean;
  /** A verb as a thing: "la opción de devolver". */
  infinitive: (word: string) => boolean;
};
