import './styles.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { jobs } from './jobs.ts'
import { wire } from './wiring.ts'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')

// All fonts are fetched now: later nothing is.
void document.fonts.load('11px "JetBrains Mono Variable"')
jobs.start()
await wire()
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
