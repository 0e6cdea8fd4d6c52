import { readableKey } from '#session/commands/keys.ts'
import { onMac } from '#ui/onMac.ts'

/** Keys as keycaps. */
export function Keys({ keys }: { readonly keys: readonly string[] }) {
  return (
    <span className="flex min-w-0 flex-wrap justify-end gap-1">
      {keys.map((key) => (
        <kbd
          key={key}
          className="whitespace-nowrap rounded border border-line-strong bg-bg px-1.5 font-mono text-[11px] text-mute"
        >
          {readableKey(key, onMac())}
        </kbd>
      ))}
    </span>
  )
}
