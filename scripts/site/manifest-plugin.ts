import type { Plugin } from 'vite';
import { ground, iconPixels, iconSvg, type IconShape } from './logo.ts';
import { encodePng } from './png.ts';

const standing: IconShape = { share: 0.62, corner: 0.2 };
/** Systems cut these to their own shape. */
const cut: IconShape = { share: 0.5, corner: 0 };

const pictures = [
  { file: 'icons/icon-192.png', side: 192, shape: standing, purpose: 'any' },
  { file: 'icons/icon-512.png', side: 512, shape: standing, purpose: 'any' },
  { file: 'icons/icon-cut-512.png', side: 512, shape: cut, purpose: 'maskable' },
] as const;
const touchIcon = { file: 'icons/icon-touch-180.png', side: 180, shape: cut } as const;
const svgFile = 'icons/icon.svg';

const manifest = {
  name: 'Gradus',
  short_name: 'Gradus',
  description: 'Practise Python: exercises judged by hidden tests on your own machine.',
  lang: 'en',
  categories: ['education'],
  start_url: './',
  scope: './',
  display: 'standalone',
  background_color: '#f8f7f5',
  theme_color: ground,
  icons: [
    { src: svgFile, sizes: 'any', type: 'image/svg+xml' },
    ...pictures.map(({ file, side, purpose }) => ({
      src: file,
      sizes: `${side}x${side}`,
      type: 'image/png',
      purpose,
    })),
  ],
};

/** What a browser needs to install the site as an app: a manifest, and icons drawn from the logo. */
export function manifestPlugin(): Plugin {
  return {
    name: 'gradus-manifest',
    apply: 'build',
    generateBundle() {
      const emit = (fileName: string, source: string | Uint8Array) =>
        this.emitFile({ type: 'asset', fileName, source });
      for (const { file, side, shape } of [...pictures, touchIcon]) {
        emit(file, encodePng(side, iconPixels(side, shape)));
      }
      emit(svgFile, iconSvg(standing));
      emit('manifest.json', `${JSON.stringify(manifest, null, 2)}\n`);
    },
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        { tag: 'link', attrs: { rel: 'manifest', href: './manifest.json' }, injectTo: 'head' },
        {
          tag: 'link',
          attrs: { rel: 'apple-touch-icon', href: `./${touchIcon.file}` },
          injectTo: 'head',
        },
      ],
    },
  };
}
