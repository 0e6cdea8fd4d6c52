import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { chunkGroups } from './scripts/chunkGroups.mjs'
import { metaPolicy, securityHeaders } from './scripts/contentPolicy.mjs'
import { offline } from './scripts/offline.mjs'

/** The built page carries its policy; the development server cannot, because hot reloading injects inline code. */
const contentPolicy: Plugin = {
  name: 'content-policy',
  apply: 'build',
  transformIndexHtml: () => [
    { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: metaPolicy }, injectTo: 'head-prepend' },
  ],
}

export default defineConfig(({ isSsrBuild }) => ({
  // Relative, so that the built files can be hosted under any path.
  base: './',
  plugins: [react(), tailwindcss(), contentPolicy, offline()],
  build: isSsrBuild
    ? {
        outDir: 'dist/cli',
        copyPublicDir: false,
        rolldownOptions: { output: { entryFileNames: ({ name }) => (name === 'main' ? 'portolan.js' : '[name].js') } },
      }
    : {
        outDir: 'dist/web',
        modulePreload: { polyfill: false },
        assetsInlineLimit: 0,
        rolldownOptions: {
          output: { codeSplitting: { includeDependenciesRecursively: false, groups: chunkGroups() } },
        },
      },
  worker: { format: 'es', rolldownOptions: { output: { entryFileNames: 'assets/worker-[hash].js' } } },
  // The command line is one file that needs no node_modules beside it.
  ssr: { noExternal: true },
  server: { host: '127.0.0.1', port: 5173 },
  preview: { host: '127.0.0.1', port: 4173, headers: securityHeaders },
}))
