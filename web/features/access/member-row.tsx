import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Grant, Member } from '@tertulia/contract';
import { useRef, useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { call } from '../../live/api.ts';
import { keys } from '../../live/keys.ts';
import { accountsQuery, brandsQuery } from '../../live/workspace-queries.ts';
import { Address } from '../../ui/address.tsx';
import { Button, IconButton } from '../../ui/button.tsx';
import { Face } from '../../ui/face.tsx';
import { SureButton } from '../workspaces/sure-button.tsx';
import { useSave } from '../workspaces/use-save.ts';
import { GrantForm, type GrantWish } from './grant-form.tsx';
import { onceDrawn } from '../workspaces/once-drawn.ts';

/** One person with what they may do and where. */
export function MemberRow({ member, mayEdit }: { member: Member; mayEdit: boolean }) {
  const t = useText();
  const cache = useQueryClient();
  const { busy, trouble, save } = useSave();
  const [adding, setAdding] = useState(false);
  const addButton = useRef<HTMLButtonElement>(null);
  const placeOf = useGrantPlace();
  const change = (work: () => Promise<unknown>, done?: string) =>
    save(async () => {
      try {
        await work();
      } finally {
        // also when it was refused: then somebody else may have been faster
        await cache.invalidateQueries({ queryKey: keys.members });
      }
    }, done);
  const focusOnAdd = () => onceDrawn(() => addButton.current?.focus());
  const close = () => {
    setAdding(false);
    focusOnAdd();
  };
  const give = (wish: GrantWish) =>
    void change(() => call('POST /api/v1/members/:id/grants', { params: { id: member.id }, body: wish })).then(
      (well) => well && close(),
    );
  const take = (grant: Grant) =>
    void change(
      () => call('DELETE /api/v1/members/:id/grants/:grantId', { params: { id: member.id, grantId: grant.id } }),
      t('settings.removed'),
    ).then((well) => well && focusOnAdd());
  const setState = (state: Member['state']) =>
    void change(() =>
      call('PATCH /api/v1/members/:id', { params: { id: member.id }, body: { state, version: member.version } }),
    );
  return (
    <li className="flex flex-col gap-2 px-4 py-3">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1 max-pane:gap-y-0">
        <Face name={member.name} size="row" />
        {/* on a phone the address has a line of its own, under the name and what can be done */}
        <div className="min-w-0 flex-1 basis-32 wrap-anywhere max-pane:contents">
          <p className="text-base font-medium max-pane:min-w-0 max-pane:flex-1 max-pane:basis-32">{member.name}</p>
          <p className="text-sm text-ink-3 max-pane:order-1 max-pane:basis-full max-pane:pl-12">
            <Address text={member.email} />
          </p>
        </div>
        {member.state === 'suspended' && (
          <span className="text-sm text-waiting max-pane:order-1 max-pane:basis-full max-pane:pl-12">
            {t('members.suspended')}
          </span>
        )}
        {mayEdit && member.state === 'suspended' && (
          <Button
            look="quiet"
            busy={busy}
            className="max-pane:relative max-pane:z-1 max-pane:-my-3 max-pane:!px-2 max-[359px]:order-1 max-[359px]:my-0 max-[359px]:ml-12 max-[359px]:!pl-0"
            onClick={() => setState('active')}
          >
            {t('members.bringBack')} <span className="unseen">{member.name}</span>
          </Button>
        )}
        {mayEdit && member.state === 'active' && (
          <SureButton
            verb={t('members.suspend')}
            what={member.name}
            ask={t('members.suspendAsk')}
            busy={busy}
            className="max-pane:relative max-pane:z-1 max-pane:-my-3 max-pane:!px-2 max-[359px]:order-1 max-[359px]:my-0 max-[359px]:ml-12 max-[359px]:!pl-0"
            onSure={() => setState('suspended')}
          />
        )}
      </div>
      <ul aria-label={t('members.grantsOf', { name: member.name })} className="flex flex-wrap items-center gap-2 pl-12">
        {member.grants.map((grant) => (
          <li
            key={grant.id}
            className="flex min-h-8 max-w-full items-center gap-1 rounded-[22px] border border-line-strong py-0.5 px-3 has-[button]:pr-1 max-pane:has-[button]:py-0 max-pane:has-[button]:pr-0 text-sm text-ink-2"
          >
            <span className="min-w-0 py-1 leading-tight wrap-anywhere">
              {t(`members.role_${grant.role}`)}
              {placeOf(grant) && <span className="text-ink-3"> · {placeOf(grant)}</span>}
            </span>
            {mayEdit && (
              <IconButton
                icon="close"
                name={t('members.takeGrant', {
                  role: [t(`members.role_${grant.role}`), placeOf(grant)].filter(Boolean).join(' · '),
                  name: member.name,
                })}
                disabled={busy}
                onClick={() => take(grant)}
                className="!size-6 flex-none !rounded-full max-pane:!size-12 [&_.icon]:!size-4"
              />
            )}
          </li>
        ))}
        {mayEdit && !adding && (
          <li>
            <Button
              ref={addButton}
              look="quiet"
              icon="plus"
              onClick={() => setAdding(true)}
              className="max-pane:!pr-2 max-pane:!pl-0"
            >
              {t('members.addGrant')} <span className="unseen">{member.name}</span>
            </Button>
          </li>
        )}
      </ul>
      {adding && <GrantForm busy={busy} verb={t('ui.add')} onGive={give} onCancel={close} />}
      {trouble && (
        <p role="alert" className="pl-12 text-sm text-breach">
          {trouble}
        </p>
      )}
    </li>
  );
}

/** The account or the brand a grant is limited to, or nothing for the whole workspace. */
export function useGrantPlace(): (grant: Pick<Grant, 'brandId' | 'accountId'>) => string {
  const brands = useQuery(brandsQuery).data?.items ?? [];
  const accounts = useQuery(accountsQuery).data?.items ?? [];
  return (grant) =>
    accounts.find((each) => each.id === grant.accountId)?.name ??
    brands.find((each) => each.id === grant.brandId)?.name ??
    '';
}
