// Turns the style sheets, scripts, fonts and icons of this folder into files named by their content, and writes
// assets.properties, where the pages look the names up.   node build.mjs <folder of classes>
import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { icons } from './icons.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const classes = resolve(process.argv[2] ?? 'target/classes');
const folder = join(classes, 'META-INF/resources/assets');
const hashOf = (content) => createHash('sha256').update(content).digest('hex').slice(0, 12);

function installWhenTheLockChanged() {
  const stamp = join(here, 'node_modules/.installed');
  const lock = hashOf(readFileSync(join(here, 'package-lock.json')));
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  execFileSync('npm', ['ci', '--loglevel=error'], { cwd: here, stdio: ['ignore', 'ignore', 'inherit'] });
  writeFileSync(stamp, lock);
}

function keep(name, content) {
  const extension = extname(name);
  const hashed = `${basename(name, extension)}-${hashOf(content)}${extension}`;
  writeFileSync(join(folder, hashed), content);
  return `/assets/${hashed}`;
}

// The content security policy allows no data: addresses, so the pictures inside the style sheet become files.
function withPicturesAsFiles(css) {
  return css.replace(/url\((["']?)data:image\/svg\+xml;charset=utf-8,(.*?)\1\)/g, (_, quote, picture) =>
    `url(${keep('picture.svg', picture.startsWith('%3C') ? decodeURIComponent(picture) : picture.replaceAll('\\', ''))})`);
}

// Two decimals are enough on a grid of 24. A number that began with a point, or had decimals, still does, for numbers may
// stand without a blank between them.
function shorter(number) {
  const rounded = Number(number).toFixed(2);
  if (!number.startsWith('.')) return rounded;
  return rounded.startsWith('0') ? rounded.slice(1) : '.99';
}

function sprite() {
  const symbols = icons.map((name) => {
    const svg = readFileSync(join(here, `node_modules/@navikt/aksel-icons/dist/svg/${name}.svg`), 'utf8');
    const inner = svg.replace(/^[\s\S]*?<svg[^>]*>/, '').replace(/<\/svg>\s*$/, '');
    const paths = inner.replace(/\d*\.\d{3,}/g, shorter);
    return `<symbol id="${name}" viewBox="0 0 24 24" fill="none">${paths}</symbol>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>`;
}

installWhenTheLockChanged();
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const { build } = await import('esbuild');
const built = await build({
  absWorkingDir: here,
  entryPoints: ['app.css', 'app.js'],
  bundle: true,
  minify: true,
  format: 'esm',
  target: ['es2022', 'chrome111', 'firefox115', 'safari16.4'],
  legalComments: 'none',
  loader: { '.woff2': 'file', '.svg': 'file' },
  assetNames: '[name]-[hash]',
  publicPath: '/assets',
  outdir: folder,
  write: false,
});
const names = {};
for (const file of built.outputFiles) {
  const name = basename(file.path);
  if (name === 'app.css') names[name] = keep(name, withPicturesAsFiles(file.text));
  else if (name === 'app.js') names[name] = keep(name, file.text);
  else {
    writeFileSync(file.path, file.contents);
    if (name.startsWith('inter-latin-wght-normal')) names['inter.woff2'] = `/assets/${name}`;
  }
}
names['leaf.svg'] = keep('leaf.svg', readFileSync(join(here, 'leaf.svg')));
names['icons.svg'] = keep('icons.svg', sprite());
const lines = Object.keys(names).sort().map((name) => `${name}=${names[name]}\n`);
writeFileSync(join(classes, 'assets.properties'), lines.join(''));
