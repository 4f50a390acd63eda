import type { RuleExamples } from '../../rule.ts';

export const readableExamples: RuleExamples = {
  bad: [
    { country: 'ES', text: '𝓞𝓯𝓮𝓻𝓽𝓪 de hoy', fixed: 'Oferta de hoy' },
    { country: 'MX', text: '𝗡𝗨𝗘𝗩𝗢 menú', fixed: 'NUEVO menú' },
    { country: 'AR', text: 'Ｆｅｌｉｚ día', fixed: 'Feliz día' },
    { country: 'EN', text: 'ⓗⓔⓛⓛⓞ there', fixed: 'hello there' },
    { country: 'ES', text: '🎉🎉🎉🎉🎉🎉🎉🎉 fiesta', fixed: '🎉🎉🎉 fiesta' },
    { country: 'CO', text: 'Gracias 💛 💛 💛 💛 💛 💛', fixed: 'Gracias 💛 💛 💛' },
    { country: 'ES', text: '#yomequedoencasa', fixed: '#YoMeQuedoEnCasa' },
    { country: 'MX', text: '#felizdiadelamadre', fixed: '#FelizDiaDeLaMadre' },
    { country: 'EN', text: '#lovemylocalcoffee', fixed: '#LoveMyLocalCoffee' },
    { country: 'AR', text: '#vamosjuntos 🌈🌈🌈🌈🌈', fixed: '#vamosjuntos 🌈🌈🌈' },
    { country: 'ES', text: '🅞🅕🅔🅡🅣🅐 ya', fixed: 'OFERTA ya' },
    { country: 'EN', text: '#thebestcoffee', fixed: '#TheBestCoffee' },
  ],
  good: [
    { country: 'ES', text: '#MeQuedoEnCasa' },
    { country: 'MX', text: '#sostenibilidad' },
    { country: 'AR', text: '#emprendimiento' },
    { country: 'CO', text: '#café' },
    { country: 'EN', text: '#coffee' },
    { country: 'ES', text: 'Feliz día 🎉🎉' },
    { country: 'MX', text: 'El 2º piso, 3ª puerta' },
    { country: 'ES', text: 'H₂O y CO₂' },
    { country: 'EN', text: '½ price on ¼ of them' },
    { country: 'AR', text: '#BuenosAires' },
    { country: 'CO', text: '¡Gracias! 💛' },
    { country: 'ES', text: '№ 5, 20 ℃' },
    { country: 'MX', text: '#responsabilidad' },
  ],
};
