import type { Account } from '@tertulia/contract';
import type { Finding, RuleId } from '@tertulia/voice';
import { useMemo } from 'react';
import { call } from '../../live/api.ts';
import type { GuardPlace, Known } from './guard-place.ts';

/** Texts that are kept to be said later: who says them fills their gaps, and what they contradict is judged then. */
const notYet: readonly RuleId[] = ['leftover', 'facts', 'length'];

/** A text of the brand that stands by itself: kept to be said to many, by people (`reply`) or unasked (`bot`). */
export function useBrandPlace(
  brandId: string | undefined,
  surface: 'reply' | 'bot',
  account?: Pick<Account, 'id' | 'purpose'>,
): GuardPlace {
  const { id: accountId, purpose } = account ?? {};
  const known = useMemo((): Known => {
    const on = accountId === undefined || purpose === undefined ? {} : { account: { id: accountId, purpose } };
    return { draft: { surface, reach: 'private', ...on }, signals: {}, except: surface === 'reply' ? notYet : [] };
  }, [surface, accountId, purpose]);
  const id = brandId ?? '';
  return {
    key: `${id} ${surface} ${accountId ?? ''}`,
    brandId: id,
    isOn: brandId !== undefined,
    known,
    look: async (text, signal) => {
      const { findings } = await call('POST /api/v1/brands/:id/protocol/try', {
        params: { id },
        body: { text, surface, reach: 'private', ...(accountId === undefined ? {} : { accountId }) },
        signal,
      });
      return { findings: findings as Finding[] }; // the server's rules are this version's rules
    },
  };
}
