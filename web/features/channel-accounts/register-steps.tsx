import type { Authorization } from '@tertulia/contract';
import { useText } from '../../i18n/use-text.ts';
import { CopyLines } from './copy-lines.tsx';
import { useWords } from '../../i18n/use-words.ts';

/** What has to be done at the vendor's first, once for each brand, with what is to be pasted there. */
export function RegisterSteps({ way, returnAddress }: { way: Authorization; returnAddress: string }) {
  const t = useText();
  const say = useWords();
  return (
    <section aria-labelledby="register-steps" className="flex flex-col gap-3">
      <h2 id="register-steps" className="text-base font-semibold">
        {t('accounts.register')}
      </h2>
      <ol className="flex list-decimal flex-col gap-3 pl-5 text-sm text-ink-2 marker:text-ink-3">
        {way.steps.map((step) => (
          <li key={step.text.en} className="pl-1">
            <p className="max-w-[60ch] text-pretty">
              {say(step.text)}{' '}
              {step.link !== undefined && (
                <a
                  href={step.link}
                  target="_blank"
                  rel="noreferrer"
                  className="text-accent underline underline-offset-4"
                >
                  {t('accounts.openThere')}
                </a>
              )}
            </p>
            {step.copies === 'return-address' && (
              <div className="pt-2">
                <CopyLines label={t('accounts.returnAddress')} text={returnAddress} />
              </div>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
