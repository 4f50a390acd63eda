import { endpoints } from '@tertulia/contract';
import { route } from '../../desk/index.ts';
import { languageOf } from '../../platform/http/index.ts';
import { query } from '../../platform/room/index.ts';
import { returnAddress } from './authorization/addresses.ts';
import { beginAuthorization } from './authorization/begin-authorization.ts';
import { finishAuthorization } from './authorization/finish-authorization.ts';
import { holderOf } from './authorization/holder.ts';
import { publicAccount } from './account.ts';
import { checkAccount } from './check-account.ts';
import { connectAccount } from './connect-account.ts';
import { accountsFor } from './store.ts';
import { updateAccount } from './update-account.ts';

const listAccounts = query(accountsFor);

export const routes = [
  route(endpoints.channels, async (desk) => ({
    items: [...desk.channels.values()].map(({ manifest }) => manifest),
    returnAddress: returnAddress(desk),
  })),
  route(endpoints.accounts, async (desk, { caller }) => ({
    items: (await listAccounts(desk, caller)).map((it) =>
      publicAccount(it, desk.channels.get(it.channel), desk.origin),
    ),
  })),
  route(endpoints.createAccount, (desk, { caller, body }) => connectAccount(desk, caller, body)),
  route(endpoints.updateAccount, (desk, { caller, params, body }) => updateAccount(desk, caller, params.id, body)),
  route(endpoints.authorizeAccount, async (desk, { caller, body, request }) =>
    beginAuthorization(desk, caller, await holderOf(desk, request, caller), body),
  ),
  route(endpoints.finishAuthorization, async (desk, { caller, body, request }) =>
    finishAuthorization(desk, caller, await holderOf(desk, request, caller), body),
  ),
  route(endpoints.checkAccount, (desk, { caller, body, request }) =>
    checkAccount(desk, caller, languageOf(request), body),
  ),
];
