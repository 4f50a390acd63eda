import { endpoints } from '@tertulia/contract';
import { route } from '../../desk/index.ts';
import { query } from '../../platform/room/index.ts';
import { createBrand } from './create-brand.ts';
import { brandsFor } from './store.ts';
import { updateBrand } from './update-brand.ts';

const listBrands = query(brandsFor);

export const routes = [
  route(endpoints.brands, async (desk, { caller }) => ({ items: await listBrands(desk, caller) })),
  route(endpoints.createBrand, (desk, { caller, body }) => createBrand(desk, caller, body)),
  route(endpoints.updateBrand, (desk, { caller, params, body }) => updateBrand(desk, caller, params.id, body)),
];
