import { readableKey } from '#session/commands/keys.ts'

/** Whether this is a Mac, whose keys have other signs. */
export const onMac = (): boolean => navigator.platform.startsWith('Mac')

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
