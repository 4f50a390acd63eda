import type { Tongue } from './tongue.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const LEADS = words(
  "hi hello hey good morning afternoon evening please pls plz thanks thank you ok okey okay so well yes yeah yep sure also too then just and can could may might would will shall i i'd i'll i'm im id ill we we'd we'll you u get got gets have has having take give gimme want wanna need like love looking after order ordering place put make send bring deliver buy grab book reserve me us to for my our do does did is are it it's that that's be how much many what what's whats price prices cost costs worth there any anything some sell stock still left available add adding include throw in remove take off drop leave out delete scratch skip cancel change swap return send back exchange refund of on the from let let's lets another ask asking about go with gonna going try trying actually instead mate please which",
);

export const ENGLISH: Tongue = {
  numbers: new Map(
    Object.entries({
      a: 1,
      an: 1,
      one: 1,
      another: 1,
      two: 2,
      three: 3,
      four: 4,
      five: 5,
      six: 6,
      seven: 7,
      eight: 8,
      nine: 9,
      ten: 10,
      eleven: 11,
      twelve: 12,
      fifteen: 15,
      twenty: 20,
      thirty: 30,
      half: 0.5,
    }),
  ),
  articles: words('the'),
  and: words('and plus'),
  of: words('of'),
  lead: (word) => LEADS.has(word),
  tells: (as, _before) => /^(?:got|came|arrived|was|were|broke)$/iu.test(as),
  breaks: words(
    'please pls plz thanks thank for to that because but if when i we you it my is are cost costs at by from on today tomorrow tonight asap now instead too also again still and available then which',
  ),
  edges: words('of the a an in on at with to for my your some any more extra stock left order basket cart list up'),
  marks: words('number no numbers item ref reference code dish combo meal option'),
  without: words('no without minus hold'),
  with: 'with',
  manner: /^(?:extra|double|more|less|lots|no|ice|light)$/u,
  done: /^(?:well|medium|extra|not|lightly) (?:done|rare|spicy|hot|cooked|crispy|toasted)/u,
  size: words('size'),
  asks: () => false,
  infinitive: () => false,
};
