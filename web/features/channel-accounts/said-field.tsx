import type { Account } from '@tertulia/contract';
import { GuardedField } from '../guard/guarded-field.tsx';
import { useBrandPlace } from '../guard/use-brand-place.ts';

/** Whose words they are: a brand, and the account once there is one. */
export type Speaker = {
  readonly brandId: string | undefined;
  readonly account?: Pick<Account, 'id' | 'purpose'>;
};

/** What a channel says to people by itself. */
export const SaidField = ({
  speaker,
  ...rest
}: {
  label: string;
  help?: string;
  error: string | null;
  value: string;
  required: boolean;
  speaker: Speaker;
  onChange: (text: string) => void;
}) => <GuardedField {...rest} rows={2} isLast place={useBrandPlace(speaker.brandId, 'bot', speaker.account)} />;
