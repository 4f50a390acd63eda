import { useQuery } from '@tanstack/react-query';
import { useText } from '../../i18n/use-text.ts';
import { membersQuery, meQuery } from '../../live/workspace-queries.ts';
import { FailedLoad } from '../workspaces/failed-load.tsx';
import { may } from '../workspaces/may.ts';
import { Rows, SettingsPage } from '../workspaces/page.tsx';
import { RowsOnTheirWay } from '../workspaces/record-list.tsx';
import { Invitations } from './invitations.tsx';
import { MemberRow } from './member-row.tsx';

/** Who works here, with what they may do and where. */
export function MembersPage() {
  const t = useText();
  const members = useQuery(membersQuery);
  const mayEdit = may(useQuery(meQuery).data, 'member.edit');
  return (
    <SettingsPage title={t('settings.page_members')} lead={t('members.lead')}>
      <FailedLoad of={members} />
      {members.isPending && <RowsOnTheirWay />}
      {members.data && (
        <Rows name={t('settings.page_members')}>
          {members.data.items.map((member) => (
            <MemberRow key={member.id} member={member} mayEdit={mayEdit} />
          ))}
        </Rows>
      )}
      {mayEdit && (members.data || !members.isError) && <Invitations />}
    </SettingsPage>
  );
}
