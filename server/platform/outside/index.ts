export { isOutside, outsideAddresses } from './address.ts';
export { makeHttpDoor } from './http-door.ts';
export { en } from './texts.en.ts';
export { es } from './texts.es.ts';
