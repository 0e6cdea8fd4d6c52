import { uiWords } from '#words/uiWords.ts'
import { Button } from './Button.tsx'

/** Closes a dialog in which everything holds at once. */
export function DoneButton({ onClick }: { readonly onClick: () => void }) {
  return (
    <Button look="primary" onClick={onClick}>
      {uiWords.done}
    </Button>
  )
}
