import { type ReactNode, useState } from 'react'
import { Button } from '#ui/Button.tsx'
import { BoundaryDialog } from '../BoundaryDialog.tsx'

/** Opens the table of what stands between the zones. */
export function BoundariesButton({ icon, label }: { readonly icon: ReactNode; readonly label: string }) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button look="quiet" folds icon={icon} onClick={() => setOpen(true)}>
        {label}
      </Button>
      {open && <BoundaryDialog onClose={() => setOpen(false)} />}
    </>
  )
}
