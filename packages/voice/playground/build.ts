import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { rolldown } from 'rolldown';

/** Makes dist/index.html: one file that works when opened from the disk. `node packages/voice/playground/build.ts` */
const here = (name: string): URL => new URL(name, import.meta.url);
const bundle = await rolldown({ input: here('playground.ts').pathname });
const { output } = await bundle.generate({ format: 'iife', minify: true });
const script = output[0].code.replaceAll('</script', '<\\/script');
const page = readFileSync(here('index.html'), 'utf8')
  .replace('/*style*/', () => readFileSync(here('playground.css'), 'utf8'))
  .replace('/*script*/', () => script);
mkdirSync(here('dist'), { recursive: true });
writeFileSync(here('dist/index.html'), page);
process.stdout.write(`${here('dist/index.html').pathname}: ${Math.round(page.length / 1024)} KB\n`);
