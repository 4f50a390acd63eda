const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** Frequent folded words that only one of the two languages has ("me", "no" and "a" are left out: both have them). */
export const ES_WORDS = set(
  `de la que el en y los las del se por con una para es lo como mas pero sus le ya o fue este ha si porque esta entre cuando muy sin sobre tambien hasta hay donde quien desde
  todo nos durante todos uno les ni contra otros ese eso ante ellos esto mi antes algunos que unos yo otro otras otra el tanto esa estos mucho quienes nada muchos cual poco ella estar estas
  algunas algo nosotros mis tu te ti tus vosotros os os vuestro vuestra soy eres somos sois son estoy estamos estan tengo tiene tienen tenemos quiero quiere puedo puede pueden podeis puedes podria podrias
  hola buenas buenos dias tardes noches gracias favor vale pedido tienda precio cuanto cuesta vale abren abris abre mañana hoy ayer ahora siempre nunca aqui alli asi bien mal mejor peor gente
  casa cosa cosas dia vez años hacer hace hacen hago decir dice digo ver voy va van vamos ir saber sabe se creo gusta encanta encantan bueno buena mismo solo vos che tenes podes queres ustedes usted
  queria quisiera necesito llegado llega llego llegar enviar envio envios dinero cuenta tarjeta cliente servicio atencion ayuda respuesta contestar problema verguenza estafa mierda puta joder weon wey guey marica boludo parce
  disponible talla tallas reserva mesa comida local horario semana mes lunes martes miercoles jueves viernes sabado domingo dos tres cuatro cinco seis siete ocho nueve diez feliz
  pizza-es quien cuantos cuales alguien ninguno otra vez verdad claro entonces luego despues mientras aunque sino pues jaja jajaja`,
);
export const EN_WORDS = set(
  `the of and to in is you that it he was for on are as with his they i at be this have from or had by but what all were we when your can said there an each which she do how their if
  will up other about out many then them these so some her would make like him into has look two more write go see number way could people my than been call who its now find long down day did get come made may part
  i'm i've don't can't it's you're that's didn't isn't won't im dont cant wont whats thats hi hello thanks thank please order store price much open today tomorrow yesterday want need help service customer
  love nice great good bad best worst where why how when am our us me-too any every after before never always again still just also only very really think know buy bought ship shipping delivery refund money back account
  card phone email website working broken late waiting wait week month year monday tuesday wednesday thursday friday saturday sunday three four five six seven eight nine ten yes not`,
);
/** Words of the grammar, which nobody borrows: what stands between a name or a loan and tells whose sentence it is. */
export const ES_GRAMMAR = set(
  'el la los las un una unos unas y del al que con por para lo mi tu su mis tus sus muy mas les os nos este esta esto ese esa eso como donde cuando porque pero',
);
export const EN_GRAMMAR = set(
  "the an and of to for with my your our his her their is are was were this that these those it it's i i'm you we they at by from what where when how why",
);
