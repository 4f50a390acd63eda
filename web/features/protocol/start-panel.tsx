import { templates, type VoiceLocale } from '@tertulia/voice';
import type { Brand, Protocol, ProtocolDocument } from '@tertulia/contract';
import { useLocale, useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { DerivePart } from './derive-part.tsx';
import { Part } from './part.tsx';
import type { DraftOrigin } from './use-protocol-draft.ts';

/** A first protocol: out of the answers there are, or of one of six kinds of brand. The person reads it before it holds. */
export function StartPanel({
  brand,
  saved,
  onTake,
  onBlank,
}: {
  brand: Brand;
  saved: Protocol;
  onTake: (document: ProtocolDocument, origin: DraftOrigin) => void;
  onBlank: () => void;
}) {
  const t = useText();
  const language = useLocale().startsWith('en') ? 'en' : 'es';
  const locale: VoiceLocale = saved.document.locale;
  // the banned terms are the brand's, and stay
  const { banned } = saved.document.terms;
  return (
    <>
      <div className="flex flex-col gap-1">
        <h2 className="font-voice text-name font-medium">{t('voice.startTitle')}</h2>
        <p className="text-sm text-ink-3">{t('voice.startLead')}</p>
      </div>
      <DerivePart brand={brand} onTake={(document) => onTake(document, 'derived')} />
      <Part title={t('voice.fromTemplate')} lead={t('voice.fromTemplateHelp')}>
        <ul className="grid grid-cols-1 gap-3 pane:grid-cols-2">
          {templates.map((template) => {
            const protocol = template.protocol(locale);
            const name = template.name[language];
            return (
              <li key={template.id} className="flex min-w-0 flex-col gap-1 rounded-1 border border-line bg-sheet p-3">
                <h3 className="font-medium">{name}</h3>
                <p className="flex-1 text-sm text-pretty text-ink-2">{protocol.personality}</p>
                <Button
                  className="mt-1 self-start"
                  onClick={() => {
                    const document: ProtocolDocument = JSON.parse(JSON.stringify(protocol)); // plain values: the same in the contract's shape
                    onTake(
                      {
                        ...document,
                        brand: brand.name,
                        terms: { ...document.terms, banned },
                        rules: { banned: 'block', ...document.rules },
                      },
                      'template',
                    );
                  }}
                >
                  {t('voice.useTemplate')} <span className="unseen">{name}</span>
                </Button>
              </li>
            );
          })}
        </ul>
      </Part>
      <Button onClick={onBlank} className="self-start">
        {t('voice.fromBlank')}
      </Button>
    </>
  );
}
