import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** The pages that Portolan is compared with. */
export default defineConfig({
  base: './',
  publicDir: false,
  plugins: [react()],
  build: {
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: { input: ['bench/canvas/pages/react-flow.html', 'bench/canvas/pages/bare.html'] },
  },
})
