import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Everything people wrote below a root: no build output, no dependency, no data of a running desk. */
export interface SourceTree {
  root: string;
  /** Paths from the root, with slashes. */
  files: readonly string[];
  read(file: string): string;
}

const unwritten = /^(node_modules|dist(-.*)?|\.git|\.tertulia|pictures|test-results|coverage|canary)$/;

export const sourceTree = (root: string): SourceTree => {
  const texts = new Map<string, string>();
  return {
    root,
    files: filesBelow(root, ''),
    read: (file) => {
      const text = texts.get(file) ?? readFileSync(join(root, file), 'utf8');
      texts.set(file, text);
      return text;
    },
  };
};

const filesBelow = (root: string, folder: string): string[] =>
  readdirSync(join(root, folder), { withFileTypes: true })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (unwritten.test(entry.name)) return [];
      return entry.isDirectory() ? filesBelow(root, path) : entry.isFile() ? [path] : [];
    });

export const isSource = (file: string): boolean => /\.(ts|tsx|mjs|cjs|js)$/.test(file) && !isData(file);

export const isData = (file: string): boolean => /(^|\/)(fixtures|spec|data|model)\/|\.gen\.ts$/.test(file);

export const isTest = (file: string): boolean => /\.test\.tsx?$|(^|\/)testing\//.test(file);
