import { unaccented } from '../text/words.ts';
import { verbs } from '../verbs/analyse.ts';

/** "Sois", "os", "vuestra", "podríais", "venid", "apuntaos": only vosotros has these forms. The word in lower case. */
export const isOfVosotros = (key: string): boolean => {
  const last = key.at(-1);
  if (last === 'd') return verbs().get(`${key.slice(0, -1)}r`)?.isCommon === true && /.{3}[aei]d$/u.test(key);
  if (last !== 's' && !key.startsWith('v') && !/d(?:me|l[oae])$/u.test(key)) return false;
  if (/^(?:vosotr[oa]s|os|vuestr[oa]s?)$/u.test(key)) return true;
  if (/^(?:[vd]ais|sois|ibais)$/u.test(key)) return true;
  if (/(?:áis|éis)$/u.test(key)) return key.length > 4 && !/^(?:seis|veintiséis|dieciséis)$/u.test(key);
  if (/(?:[aei]steis|íais|abais|[ae](?:ra|se)is)$/u.test(key)) return true;
  const command = /^(\p{L}+[aeií])d(?:nos|me|l[oae]s?)$/u.exec(key)?.[1];
  if (command !== undefined) return verbs().has(`${unaccented(command)}r`);
  const reflexive = /^(\p{L}{3,}[aeiáéí])os$/u.exec(key)?.[1];
  return (
    reflexive !== undefined &&
    /[aeáéí]os$/u.test(key) &&
    verbs().has(`${unaccented(reflexive)}r`) &&
    !/^(?:correos|días|tíos|líos|ríos|fríos|míos|envíos|desafíos|vacíos)$/u.test(key)
  );
};
