import './styles.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { fetchTheRest } from './fetchTheRest.ts'
import { leaveToInputMethod } from './shortcuts.ts'
import { wire } from './wiring.ts'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')

// Before all others that listen.
window.addEventListener('keydown', leaveToInputMethod, true)
// Text that is not on the screen yet would fetch its font later.
void document.fonts.load('11px "JetBrains Mono Variable"')
await wire()
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
await fetchTheRest()
