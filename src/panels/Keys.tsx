import { readableKey } from '#session/commands/keys.ts'
import { onMac } from '#ui/onMac.ts'

/** Keys as keycaps. */
export function Keys({ keys }: { readonly keys: readonly string[] }) {
  return (
    <span className="flex shrink-0 gap-1">
      {keys.map((key) => (
        <kbd key={key} className="rounded border border-line-strong bg-bg px-1.5 font-mono text-[11px] text-mute">
          {readableKey(key, onMac())}
        </kbd>
      ))}
    </span>
  )
}
