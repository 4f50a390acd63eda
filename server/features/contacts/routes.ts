import { endpoints } from '@tertulia/contract';
import { route, type Route, type Slice } from '../../desk/index.ts';
import { eraseContact } from './erase-contact.ts';
import { exportContact } from './export-contact.ts';
import { getContact } from './get-contact.ts';
import { mergeContacts } from './merge-contacts.ts';
import { unmergeContacts } from './unmerge-contacts.ts';
import { updateContact } from './update-contact.ts';

export const routes: readonly Route[] = [
  route(endpoints.getContact, (desk, { caller, params }) => getContact(desk, caller, params.id)),
  route(endpoints.updateContact, (desk, { caller, params, body }) => updateContact(desk, caller, params.id, body)),
  route(endpoints.mergeContacts, (desk, { caller, params, body }) => mergeContacts(desk, caller, params.id, body.from)),
  route(endpoints.unmergeContacts, (desk, { caller, params, body }) =>
    unmergeContacts(desk, caller, params.id, body.from),
  ),
];

/** What goes over every slice's tables. */
export function routesOver(slices: readonly Slice[]): readonly Route[] {
  const erasures = slices.flatMap((slice) => slice.erasure);
  const exporting = exportContact(erasures);
  const erasing = eraseContact(erasures);
  return [
    route(endpoints.exportContact, (desk, { caller, params }) => exporting(desk, caller, params.id), {
      takesTime: true,
    }),
    route(
      endpoints.eraseContact,
      (desk, { caller, params, query }) => erasing(desk, caller, params.id, desk, query.version),
      {
        takesTime: true,
      },
    ),
  ];
}
