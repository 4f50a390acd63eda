import type { ListFilter } from '../../live/keys.ts';

const views = ['to-answer', 'mine', 'unassigned', 'mentioned', 'snoozed', 'resolved', 'set-aside', 'all'] as const;
export type View = (typeof views)[number];
export const viewNames: readonly View[] = views;

/** What of the inbox is in the address: the view, its order and filters, and whether the person is shown. */
export type InboxPlace = {
  readonly view?: View;
  readonly order?: 'newest';
  readonly brand?: string;
  readonly account?: string;
  readonly label?: string;
  readonly person?: boolean;
};

/** Reads an address somebody may have typed: what it does not understand it leaves out. */
export function readInboxPlace(asked: Record<string, unknown>): InboxPlace {
  const view = views.find((each) => each === asked['view']);
  const text = (name: string) => (typeof asked[name] === 'string' && asked[name] !== '' ? { [name]: asked[name] } : {});
  return {
    ...(view && view !== 'to-answer' ? { view } : {}),
    ...(asked['order'] === 'newest' ? { order: 'newest' as const } : {}),
    ...text('brand'),
    ...text('account'),
    ...text('label'),
    ...(String(asked['person']) === 'true' ? { person: true } : {}),
    ...(String(asked['person']) === 'false' ? { person: false } : {}),
  };
}

export const filterOf = (place: InboxPlace): ListFilter => ({
  view: place.view ?? 'to-answer',
  order: place.order ?? 'importance',
  ...(place.brand === undefined ? {} : { brandId: place.brand }),
  ...(place.account === undefined ? {} : { accountId: place.account }),
  ...(place.label === undefined ? {} : { labelId: place.label }),
});

export const isFiltered = (place: InboxPlace): boolean =>
  place.brand !== undefined || place.account !== undefined || place.label !== undefined;
