import type { AddressInfo } from 'node:net'
import { resolve } from 'node:path'
import { build, type InlineConfig, preview } from 'vite'

export interface Served {
  readonly url: string
  /** Where the served files lie. */
  readonly folder: string
  readonly close: () => Promise<void>
}

const work = '.cache/bench/canvas'

/**
 * The app, built from this tree unless a folder with a built one is given, and served with its own headers. `readable` keeps
 * the names of functions, for a profile.
 */
export async function serveApp(built: string | undefined, readable: boolean): Promise<Served> {
  const outDir = resolve(built ?? `${work}/app`)
  if (built === undefined) {
    await build({ build: { outDir, emptyOutDir: true, ...(readable && { minify: false }) }, logLevel: 'error' })
  }
  return serve(outDir, {})
}

/** The benchmark's own pages, built by the same tools. */
export async function servePages(): Promise<Served> {
  const root = resolve('bench/canvas/pages')
  const outDir = resolve(`${work}/pages`)
  const config: InlineConfig = { configFile: resolve('bench/canvas/pages/vite.config.ts'), root }
  await build({ ...config, build: { outDir, emptyOutDir: true }, logLevel: 'error' })
  return serve(outDir, config)
}

/** Serves on loopback, on the first port from Vite's own on that nobody uses. */
async function serve(outDir: string, config: InlineConfig): Promise<Served> {
  const server = await preview({
    ...config,
    build: { outDir },
    preview: { host: '127.0.0.1', strictPort: false, open: false },
    logLevel: 'error',
  })
  const { port } = server.httpServer.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}`, folder: outDir, close: () => server.close() }
}
