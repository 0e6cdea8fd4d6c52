import { defineConfig } from 'vite'

/** Builds the benchmark's driver, which runs in Node; the packages it drives browsers and builds with stay outside. */
export default defineConfig({
  publicDir: false,
  build: {
    ssr: true,
    rolldownOptions: { input: ['bench/canvas/run.ts', 'bench/canvas/editRun.ts'] },
    outDir: '.cache/bench/canvas/driver',
    emptyOutDir: true,
  },
})
