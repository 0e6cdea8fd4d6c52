import { Trash2 } from 'lucide-react'
import { removeSelected } from '#session/actions.ts'
import { Button } from '#ui/Button.tsx'
import { uiWords } from '#words/uiWords.ts'

/** Removes what is selected. */
export function DeleteButton({ label = uiWords.delete }: { readonly label?: string }) {
  return (
    <Button look="danger" className="first:-ml-2.5" icon={<Trash2 size={14} />} onClick={removeSelected}>
      {label}
    </Button>
  )
}
