import type * as all from './all-turns.ts';

/**
 * A browser has 150 KB for the guard: what it does not know, the server's answer says before anything is sent. The same names as
 * `all-turns.ts`, and nothing behind them.
 */
export const askedData: typeof all.askedData = [];
export const blameHints: typeof all.blameHints = [];
export const blameLists: typeof all.blameLists = {};
export const blameTurns: typeof all.blameTurns = [];
export const coldWords: typeof all.coldWords = { es: new Set(), en: new Set() };
export const kind: typeof all.kind = new Set();
export const curtTurns: typeof all.curtTurns = [];
export const deadEndLists: typeof all.deadEndLists = {};
export const handOffs: typeof all.handOffs = [];
export const refusals: typeof all.refusals = [];
export const jargonTurns: typeof all.jargonTurns = [];
export const namedBefore: typeof all.namedBefore = () => [];
export const tradeInitials: typeof all.tradeInitials = () => [];
export const confusionsOf: typeof all.confusionsOf = () => [];
export const letterSlipOf: typeof all.letterSlipOf = () => undefined;
export const mayGoWrongTogether: typeof all.mayGoWrongTogether = /(?!)/u;
export const spellingTurns: typeof all.spellingTurns = [];
export const hollow: typeof all.hollow = /(?!)/gu;
export const repairsIn: typeof all.repairsIn = () => undefined;
export const supportTalk: typeof all.supportTalk = [];
export const alternative: typeof all.alternative = /(?!)/u;
export const softened: typeof all.softened = /(?!)/u;
export const wayOn: typeof all.wayOn = /(?!)/u;
export const standingAlone: typeof all.standingAlone = () => [];
export const deadEndWordings: typeof all.deadEndWordings = [];
export const blameWordings: typeof all.blameWordings = [];
export const jargonWordings: typeof all.jargonWordings = [];
export const praiseIn: typeof all.praiseIn = () => 0;
/** The server tells a browser what is grave (`isGrave`). */
export const tellsGrave: typeof all.tellsGrave = () => false;
export const cheer: typeof all.cheer = /(?!)/gu;
export const leftOpen: typeof all.leftOpen = () => [];
export const givenBefore: typeof all.givenBefore = () => [];
export const nameSpokenTo: typeof all.nameSpokenTo = () => undefined;
export const blameFrames: typeof all.blameFrames = [];
export const deadEndFrames: typeof all.deadEndFrames = [];
export const healthFirst: typeof all.healthFirst = /(?!)/u;
/** A browser cannot tell, and says nothing: the server reads it again. */
export const feelsWith: typeof all.feelsWith = () => false;
/** A browser cannot tell a joke or a claim from hatred: it says nothing, and the server's answer does. */
export const waitsForAnswer: typeof all.waitsForAnswer = () => true;
/** The languages next door are told by their letters alone. */
export const neighbourWords: typeof all.neighbourWords = new Set();
export const spokenToOne: typeof all.spokenToOne = () => [];
export const spokenToSeveral: typeof all.spokenToSeveral = () => [];
