import type { RuleExamples } from '../../rule.ts';

const upset = { signals: { upset: 0.9 } };
const struck = { signals: { upset: 0.2, isGrave: true } };
const shown = { signals: { upset: 0.9, empathyShown: true } };

export const toneExamples: RuleExamples = {
  bad: [
    { country: 'ES', text: 'La baja se tramita en «Mis gestiones».', ...struck },
    { country: 'EN', text: 'Your request is being processed.', ...struck },
    { country: 'ES', text: 'El envío sale mañana.', ...upset },
    { country: 'MX', text: 'Su reporte está en curso.', ...upset },
    { country: 'AR', text: 'El cambio se hace en el local.', ...upset },
    { country: 'CO', text: 'La guía ya fue generada.', ...upset },
    { country: 'EN', text: 'Your refund is in progress.', ...upset },
    { country: 'EN', text: 'The part ships tomorrow.', ...upset },
    { country: 'ES', text: 'Necesitamos el número de serie.', ...upset },
    { country: 'MX', text: 'Mándanos tu ticket por privado.', ...upset },
  ],
  good: [
    { country: 'ES', text: 'Sentimos mucho tu pérdida. La baja queda tramitada hoy.', ...struck },
    { country: 'EN', text: 'We are so sorry for your loss. The account is closed as of today.', ...struck },
    { country: 'ES', text: 'Tienes razón, es mucho esperar. Sale mañana.', ...upset },
    { country: 'MX', text: 'Híjole, qué mal. Ya lo revisamos.', ...upset },
    { country: 'AR', text: 'Perdón por la demora. Sale mañana.', ...upset },
    { country: 'CO', text: 'Lamentamos lo que pasó. Ya va otro.', ...upset },
    { country: 'EN', text: "We're sorry. It ships tomorrow.", ...upset },
    { country: 'ES', text: 'El envío sale mañana.' },
    { country: 'ES', text: 'El envío sale mañana.', ...shown },
    { country: 'EN', text: 'Your refund is in progress.' },
    { country: 'ES', text: 'Vaya, eso no es plan. Lo miramos.', ...upset },
    { country: 'EN', text: "You're right, that's too long.", ...upset },
  ],
};
