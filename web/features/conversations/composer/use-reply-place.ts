import type { Conversation } from '@tertulia/contract';
import { useQuery } from '@tanstack/react-query';
import type { Finding } from '@tertulia/voice';
import { useMemo } from 'react';
import { call } from '../../../live/api.ts';
import type { GuardPlace, Known, ServerLook } from '../../guard/guard-place.ts';
import { signalsQuery } from '../queries.ts';

/** An answer in this conversation, as the guard sees it. */
export function useReplyPlace({ id, brandId }: Conversation, isOn: boolean): GuardPlace {
  const told = useQuery({ ...signalsQuery(id), enabled: isOn }).data;
  const known = useMemo(
    (): Known | undefined =>
      told && {
        draft: { surface: 'reply', reach: told.reach, account: told.account },
        signals: told.signals,
        except: [],
      },
    [told],
  );
  return { key: id, brandId, isOn, known, look: (text, signal) => look(id, text, signal) };
}

async function look(id: string, text: string, signal: AbortSignal): Promise<ServerLook> {
  const { findings, signals, protocolVersion } = await call('POST /api/v1/conversations/:id/check', {
    params: { id },
    body: { text },
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
