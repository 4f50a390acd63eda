export { uuidV7, type Ids } from './uuid-v7.ts';
