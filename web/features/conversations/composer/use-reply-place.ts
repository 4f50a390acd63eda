import type { Conversation } from '@tertulia/contract';
import { useQuery } from '@tanstack/react-query';
import type { Finding } from '@tertulia/voice';
import { useMemo } from 'react';
import { call } from '../../../live/api.ts';
import type { GuardPlace, Known, ServerLook } from '../../guard/guard-place.ts';
import { signalsQuery } from '../queries.ts';

/** An answer in this conversation, or what stands beside it, as the guard sees it. */
export function useReplyPlace(
  { id, brandId }: Conversation,
  isOn: boolean,
  surface: 'reply' | 'aside' = 'reply',
): GuardPlace {
  const told = useQuery({ ...signalsQuery(id), enabled: isOn }).data;
  const known = useMemo(
    (): Known | undefined =>
      told && {
        draft: { surface, reach: told.reach, account: told.account },
        signals: told.signals,
        except: [],
      },
    [told, surface],
  );
  return { key: id, brandId, isOn, known, look: (text, signal) => look(id, { text, surface }, signal) };
}

async function look(
  id: string,
  body: { readonly text: string; readonly surface: 'reply' | 'aside' },
  signal: AbortSignal,
): Promise<ServerLook> {
  const { findings, signals, protocolVersion } = await call('POST /api/v1/conversations/:id/check', {
    params: { id },
    body,
    signal,
  });
  const { draftLanguage, promotion } = signals;
  return {
    findings: findings as Finding[], // the server's rules are this version's rules
    signals: {
      ...(draftLanguage === undefined ? {} : { draftLanguage }),
      ...(promotion === undefined ? {} : { promotion }),
    },
    protocolVersion,
  };
}
