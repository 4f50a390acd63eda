import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Grant, Member } from '@tertulia/contract';
import { useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { call } from '../../live/api.ts';
import { keys } from '../../live/keys.ts';
import { accountsQuery, brandsQuery, membersQuery, meQuery } from '../../live/workspace-queries.ts';
import { Button } from '../../ui/button.tsx';
import { Face } from '../../ui/face.tsx';
import { Banner, Skeleton } from '../../ui/states.tsx';
import { Rows, SettingsPage } from '../workspaces/page.tsx';
import { useSave } from '../workspaces/use-save.ts';
import { GrantForm, type GrantWish } from './grant-form.tsx';
import { Invitations } from './invitations.tsx';

/** Who works here, with what they may do and where. */
export function MembersPage() {
  const t = useText();
  const members = useQuery(membersQuery);
  const mayEdit = useQuery(meQuery).data?.permissions.includes('member.edit') === true;
  return (
    <SettingsPage title={t('settings.page_members')} lead={t('members.lead')}>
      {members.isError && (
        <Banner
          tone="breach"
          role="alert"
          action={<Button onClick={() => void members.refetch()}>{t('ui.retry')}</Button>}
        >
          {t('ui.unreached')}
        </Banner>
      )}
      {members.isPending && <Skeleton className="h-32 w-full rounded-2" />}
      {members.data && (
        <Rows name={t('settings.page_members')}>
          {members.data.items.map((member) => (
            <MemberRow key={member.id} member={member} mayEdit={mayEdit} />
          ))}
        </Rows>
      )}
      {mayEdit && <Invitations />}
    </SettingsPage>
  );
}

function MemberRow({ member, mayEdit }: { member: Member; mayEdit: boolean }) {
  const t = useText();
  const cache = useQueryClient();
  const { busy, trouble, save } = useSave();
  const [adding, setAdding] = useState(false);
  const placeOf = useGrantPlace();
  const then = async (work: Promise<unknown>): Promise<void> => {
    await work;
    await cache.invalidateQueries({ queryKey: keys.members });
  };
  const add = (wish: GrantWish) =>
    void save(() => then(call('POST /api/v1/members/:id/grants', { params: { id: member.id }, body: wish }))).then(
      (well) => well && setAdding(false),
    );
  return (
    <li className="flex flex-col gap-2 px-4 py-3">
      <div className="flex flex-wrap items-center gap-3">
        <Face name={member.name} size="row" />
        <div className="min-w-0 flex-1 basis-40">
          <p className="truncate text-base font-medium">{member.name}</p>
          <p className="truncate text-sm text-ink-3">{member.email}</p>
        </div>
        {member.state === 'suspended' && <span className="text-sm text-waiting">{t('members.suspended')}</span>}
        {mayEdit && (
          <Button
            look="quiet"
            busy={busy}
            onClick={() =>
              void save(() =>
                then(
                  call('PATCH /api/v1/members/:id', {
                    params: { id: member.id },
                    body: { state: member.state === 'active' ? 'suspended' : 'active', version: member.version },
                  }),
                ),
              )
            }
          >
            {member.state === 'active' ? t('members.suspend') : t('members.bringBack')}
          </Button>
        )}
      </div>
      <ul className="flex flex-wrap items-center gap-2 pl-12">
        {member.grants.map((grant) => (
          <li
            key={grant.id}
            className="flex items-center gap-1 rounded-full border border-line-strong py-0.5 pr-1 pl-3 text-sm text-ink-2"
          >
            {t(`members.role_${grant.role}`)}
            {placeOf(grant) && <span className="text-ink-3">· {placeOf(grant)}</span>}
            {mayEdit && (
              <button
                type="button"
                aria-label={t('members.takeGrant', { role: t(`members.role_${grant.role}`), name: member.name })}
                onClick={() =>
                  void save(() =>
                    then(
                      call('DELETE /api/v1/members/:id/grants/:grantId', {
                        params: { id: member.id, grantId: grant.id },
                      }),
                    ),
                  )
                }
                className="grid size-6 place-items-center rounded-full text-ink-3 hover:bg-ink/8 hover:text-ink max-pane:size-11"
              >
                ×
              </button>
            )}
          </li>
        ))}
        {mayEdit && !adding && (
          <li>
            <Button look="quiet" icon="plus" onClick={() => setAdding(true)}>
              {t('members.addGrant')}
            </Button>
          </li>
        )}
      </ul>
      {adding && <GrantForm busy={busy} verb={t('ui.add')} onGive={add} onCancel={() => setAdding(false)} />}
      {trouble && (
        <p role="alert" className="pl-12 text-sm text-breach">
          {trouble}
        </p>
      )}
    </li>
  );
}

/** "solo Tostadero Ayuda", or nothing for the whole workspace. */
export function useGrantPlace(): (grant: Pick<Grant, 'brandId' | 'accountId'>) => string {
  const brands = useQuery(brandsQuery).data?.items ?? [];
  const accounts = useQuery(accountsQuery).data?.items ?? [];
  return (grant) =>
    accounts.find((each) => each.id === grant.accountId)?.name ??
    brands.find((each) => each.id === grant.brandId)?.name ??
    '';
}
