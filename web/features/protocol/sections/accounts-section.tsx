import { rules } from '@tertulia/voice';
import type { Account } from '@tertulia/contract';
import { useText } from '../../../i18n/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import { Select } from '../../../ui/field.tsx';
import { Part, Under } from '../part.tsx';
import { useRuleNotes } from '../use-rule-notes.ts';
import { withSetting } from './rules-section.tsx';
import { SeveritySelect } from './severity-select.tsx';
import type { SectionProps } from './section-props.ts';

/** Where one account does not follow the others. */
export function AccountsSection({ document, onChange, accounts }: SectionProps & { accounts: readonly Account[] }) {
  const t = useText();
  const noteOf = useRuleNotes();
  const set = (account: Account, changed: Record<string, 'hint' | 'warn' | 'block' | 'off'>) => {
    const { [account.id]: _old, ...others } = document.accounts;
    const next = Object.keys(changed).length === 0 ? others : { ...others, [account.id]: { rules: changed } };
    onChange({ accounts: next });
  };
  return (
    <Part title={t('voice.accounts')} lead={t('voice.accountsHelp')}>
      {accounts.length === 0 && <p className="text-sm text-ink-3">{t('voice.noAccounts')}</p>}
      {accounts.map((account) => {
        const own = document.accounts[account.id]?.rules ?? {};
        const free = rules.filter((rule) => own[rule.id] === undefined);
        return (
          <div key={account.id} className="flex flex-col gap-2 border-b border-line pb-3 last:border-0 last:pb-0">
            <Under>{account.name}</Under>
            {Object.keys(own).length === 0 && <p className="text-sm text-ink-3">{t('voice.noExceptions')}</p>}
            <ul className="flex flex-col gap-2">
              {rules
                .filter((rule) => own[rule.id] !== undefined)
                .map((rule) => {
                  const { name } = noteOf(rule.id);
                  const called = t('voice.exceptionFor', { rule: name, name: account.name });
                  const usual = document.rules[rule.id];
                  return (
                    <li key={rule.id} className="flex flex-wrap items-center gap-2">
                      <span className="min-w-0 flex-1 basis-40">{name}</span>
                      <SeveritySelect
                        rule={rule}
                        name={called}
                        value={own[rule.id]}
                        {...(usual === undefined ? {} : { usual })}
                        onChange={(setting) => set(account, withSetting(own, rule.id, setting))}
                      />
                      <Button
                        look="quiet"
                        className="max-pane:!pl-0"
                        onClick={() => set(account, withSetting(own, rule.id, undefined))}
                      >
                        {t('voice.remove')} <span className="unseen">{called}</span>
                      </Button>
                    </li>
                  );
                })}
            </ul>
            <Select
              aria-label={t('voice.addException', { name: account.name })}
              value=""
              onChange={(event) => set(account, withSetting(own, event.target.value, 'off'))}
              className="max-w-full self-start pane:w-72"
            >
              <option value="">{t('voice.addException', { name: account.name })}</option>
              {free.map((rule) => (
                <option key={rule.id} value={rule.id}>
                  {noteOf(rule.id).name}
                </option>
              ))}
            </Select>
          </div>
        );
      })}
    </Part>
  );
}
