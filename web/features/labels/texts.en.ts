import type { Words } from '../../i18n/words.ts';
import type { labels as es } from './texts.es.ts';

export const labels: Words<typeof es> = {
  lead: 'To find conversations by what they are about. Add them to each conversation with “Label”.',
  noneTitle: 'No labels yet',
  none: 'Create the first one: shipping, invoices, an event…',
  name: 'Name',
  colour: 'Colour',
  new: 'New label',
  add: 'Create',
  enough: 'Done',
  ask: 'It will also come off every conversation that has it.',
  colour_clay: 'clay',
  colour_amber: 'amber',
  colour_olive: 'olive',
  colour_teal: 'teal',
  colour_blue: 'blue',
  colour_plum: 'plum',
  colour_rose: 'rose',
  colour_stone: 'stone',
};
