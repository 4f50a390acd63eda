import type { BenchDesk } from '@tertulia/server/testing/bench-desk';
import type { Asked, Result } from './result.ts';
import { atTwoSizes, type Screens } from './two-sizes.ts';

/** Lists, filters and opens. */
export const inboxScreens: Screens = { timesHealth: 6, paths: (bench) => pathsOf(bench) };

export const inboxList = (asked: Asked): Promise<Result> => atTwoSizes('inbox-list', asked, [inboxScreens]);

async function pathsOf(bench: BenchDesk): Promise<Record<string, string>> {
  const { rows } = await bench.admin.query<{ id: string; contact_id: string }>(
    "select id, contact_id from desk.conversation where workspace_id = $1 and status = 'open' order by rank_at limit 1 offset 500",
    [bench.workspaceId],
  );
  const { id = '', contact_id: contactId = '' } = rows[0] ?? {};
  const list = '/api/v1/conversations';
  return {
    'list to answer': `${list}?view=to-answer`,
    'list newest': `${list}?view=to-answer&order=newest`,
    'list all of a brand': `${list}?view=all&brandId=${bench.brandId}`,
    'list resolved': `${list}?view=resolved`,
    'list of nobody in particular': `${list}?view=unassigned`,
    'open a conversation': `${list}/${id}`,
    'open its thread': `${list}/${id}/messages`,
    'open its person': `/api/v1/contacts/${contactId}`,
  };
}
