export { makeMayDie } from './may-die.ts';
