import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { shortMoment } from '../../i18n/moment.ts';
import { useLocale, useText } from '../../i18n/use-text.ts';
import { call } from '../../live/api.ts';
import { Address } from '../../ui/address.tsx';
import { TextField } from '../../ui/field.tsx';
import { CopyLines } from '../channel-accounts/copy-lines.tsx';
import { FailedLoad } from '../workspaces/failed-load.tsx';
import { Rows } from '../workspaces/page.tsx';
import { SureButton } from '../workspaces/sure-button.tsx';
import { useSave } from '../workspaces/use-save.ts';
import { GrantForm, type GrantWish } from './grant-form.tsx';
import { useGrantPlace } from './member-row.tsx';
import { onceDrawn } from '../workspaces/once-drawn.ts';
import { RowsOnTheirWay } from '../workspaces/record-list.tsx';

const key = ['invitations'] as const;

/** Links with which others can join. Each is shown once: whoever holds it can use it. */
export function Invitations() {
  const t = useText();
  const locale = useLocale();
  const cache = useQueryClient();
  const open = useQuery({ queryKey: key, queryFn: ({ signal }) => call('GET /api/v1/invitations', { signal }) });
  const { busy, trouble, errorAt, save } = useSave();
  const placeOf = useGrantPlace();
  const heading = useRef<HTMLHeadingElement>(null);
  const [email, setEmail] = useState('');
  const [made, setMade] = useState<string | null>(null);
  const invite = (wish: GrantWish) =>
    void save(async () => {
      const invitation = await call('POST /api/v1/invitations', { body: { email: email.trim(), ...wish } });
      setMade(invitation.url);
      setEmail('');
      await cache.invalidateQueries({ queryKey: key });
    }, t('members.linkMade'));
  const revoke = (id: string) =>
    void save(async () => {
      await call('DELETE /api/v1/invitations/:id', { params: { id } });
      await cache.invalidateQueries({ queryKey: key });
    }, t('settings.removed')).then((well) => well && onceDrawn(() => heading.current?.focus()));
  return (
    <section aria-labelledby="invite" className="flex flex-col gap-4">
      <h2 ref={heading} id="invite" tabIndex={-1} className="text-base font-semibold outline-none">
        {t('members.invite')}
      </h2>
      <GrantForm busy={busy} verb={t('members.makeLink')} onGive={invite}>
        <div className="w-full">
          <TextField
            label={t('members.email')}
            type="email"
            value={email}
            required
            maxLength={254}
            autoComplete="off"
            error={errorAt('email')}
            onChange={(event) => setEmail(event.target.value)}
          />
        </div>
      </GrantForm>
      {trouble && (
        <p role="alert" className="text-sm text-breach">
          {trouble}
        </p>
      )}
      {made !== null && <CopyLines label={t('members.link')} text={made} />}
      <FailedLoad of={open} />
      {open.isPending && <RowsOnTheirWay count={1} />}
      {open.data && open.data.items.length > 0 && (
        <Rows name={t('members.pending')}>
          {open.data.items.map((invitation) => (
            <li key={invitation.id} className="flex min-h-12 flex-wrap items-center gap-x-3 px-4 py-2">
              <span className="min-w-0 flex-1 basis-40 text-sm wrap-anywhere max-pane:basis-full">
                <Address text={invitation.email} />
                {` · ${[t(`members.role_${invitation.role}`), placeOf(invitation)].filter(Boolean).join(' · ')}`}
              </span>
              <span className="text-sm text-ink-3">
                {t('members.until', { moment: shortMoment(Date.parse(invitation.expiresAt), locale) })}
              </span>
              <SureButton
                verb={t('members.revoke')}
                what={invitation.email}
                ask={t('members.revokeAsk')}
                busy={busy}
                className="max-pane:!pl-0"
                onSure={() => revoke(invitation.id)}
              />
            </li>
          ))}
        </Rows>
      )}
    </section>
  );
}
