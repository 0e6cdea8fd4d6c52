import { glyphPath } from '#scene/glyphPaths.ts'

/** Says without words that something stays where it is; its name says it too. */
export function LockSign({ className }: { readonly className: string }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 24 24"
      className={className}
      fill="none"
      stroke="currentColor"
      strokeWidth={2}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={glyphPath('lock')} />
    </svg>
  )
}
