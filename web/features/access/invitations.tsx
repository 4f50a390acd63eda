import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { shortMoment } from '../../i18n/moment.ts';
import { useLocale, useText } from '../../i18n/use-text.ts';
import { call } from '../../live/api.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { CopyLines } from '../channel-accounts/copy-lines.tsx';
import { Rows } from '../workspaces/page.tsx';
import { useSave } from '../workspaces/use-save.ts';
import { GrantForm, type GrantWish } from './grant-form.tsx';

const key = ['invitations'] as const;

/** Links with which others can join. Each is shown once: whoever holds it can use it. */
export function Invitations() {
  const t = useText();
  const locale = useLocale();
  const cache = useQueryClient();
  const open = useQuery({ queryKey: key, queryFn: ({ signal }) => call('GET /api/v1/invitations', { signal }) });
  const { busy, trouble, save } = useSave();
  const [email, setEmail] = useState('');
  const [made, setMade] = useState<string | null>(null);
  const invite = (wish: GrantWish) =>
    void save(async () => {
      const invitation = await call('POST /api/v1/invitations', { body: { email: email.trim(), ...wish } });
      setMade(invitation.url);
      setEmail('');
      await cache.invalidateQueries({ queryKey: key });
    });
  const revoke = (id: string) =>
    void save(async () => {
      await call('DELETE /api/v1/invitations/:id', { params: { id } });
      await cache.invalidateQueries({ queryKey: key });
    });
  return (
    <section className="flex flex-col gap-4">
      <h3 className="text-base font-semibold">{t('members.invite')}</h3>
      <TextField
        label={t('members.email')}
        type="email"
        value={email}
        autoComplete="off"
        onChange={(event) => setEmail(event.target.value)}
      />
      <GrantForm busy={busy} verb={t('members.makeLink')} onGive={invite} />
      {trouble && (
        <p role="alert" className="text-sm text-breach">
          {trouble}
        </p>
      )}
      {made !== null && <CopyLines label={t('members.link')} text={made} />}
      {open.data && open.data.items.length > 0 && (
        <Rows name={t('members.pending')}>
          {open.data.items.map((invitation) => (
            <li key={invitation.id} className="flex min-h-12 flex-wrap items-center gap-x-3 px-4 py-2">
              <span className="min-w-0 flex-1 basis-40 truncate text-sm">
                {invitation.email} · {t(`members.role_${invitation.role}`)}
              </span>
              <span className="text-sm text-ink-3">
                {t('members.until', { moment: shortMoment(Date.parse(invitation.expiresAt), locale) })}
              </span>
              <Button look="quiet" busy={busy} onClick={() => revoke(invitation.id)}>
                {t('members.revoke')}
              </Button>
            </li>
          ))}
        </Rows>
      )}
    </section>
  );
}
