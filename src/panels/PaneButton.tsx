import { PanelLeftClose, PanelLeftOpen, PanelRightClose, PanelRightOpen } from 'lucide-react'
import { flushSync } from 'react-dom'
import { type Pane, showPane, usePaneOpen } from '#session/panes.ts'
import { IconButton } from '#ui/IconButton.tsx'
import { partNamed } from '#ui/pageParts.ts'
import { paneWords } from '#words/paneWords.ts'

const pictures = {
  palette: { open: PanelLeftOpen, close: PanelLeftClose },
  inspector: { open: PanelRightOpen, close: PanelRightClose },
}

/** Folds a pane away, or brings it back; the button that then stands there takes the focus over. */
export function PaneButton({ pane, className = '' }: { readonly pane: Pane; readonly className?: string }) {
  const open = usePaneOpen(pane)
  const Picture = open ? pictures[pane].close : pictures[pane].open
  return (
    <IconButton
      label={open ? paneWords.fold[pane] : paneWords.show[pane]}
      icon={<Picture size={15} />}
      aria-expanded={open}
      data-pane-button=""
      className={className}
      onClick={() => {
        flushSync(() => showPane(pane, !open))
        partNamed(pane)?.querySelector<HTMLElement>('[data-pane-button]')?.focus()
      }}
    />
  )
}
