import type { Rule } from '../rule.ts';

export const migrationNames: Rule = {
  name: 'migrations-are-dated',
  complaints: (tree) =>
    tree.files
      .filter((file) => file.startsWith('server/migrations/') && !/\/\d{4}-\d\d-\d\d-\d\d-[a-z0-9-]+\.sql$/.test(file))
      .filter((file) => !file.endsWith('README.md'))
      .map((file) => ({ file, why: 'is named year-month-day-number-what.sql, so that its order is its name' })),
};
