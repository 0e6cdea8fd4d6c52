/** Why a field does not take its text, as it says itself; empty where it takes it. */
function reasonAt(field: Element): string {
  if (field.getAttribute('aria-invalid') !== 'true') return ''
  const ids = field.getAttribute('aria-describedby')?.split(' ') ?? []
  return ids.map((id) => document.getElementById(id)?.textContent?.trim() ?? '').join(' ')
}

/**
 * Tells why a field did not take its text when Enter asks again and the reason is the same: it stands there already, and what does
 * not change is not heard. Returns what ends that.
 * @param after milliseconds until the field has answered
 */
export function watchRefusals(tell: (reason: string) => void, after: number): () => void {
  let timer = 0
  const pressed = ({ key, target }: KeyboardEvent) => {
    window.clearTimeout(timer)
    if (key !== 'Enter' || !(target instanceof Element)) return
    const before = reasonAt(target)
    if (before === '') return
    timer = window.setTimeout(() => {
      if (document.activeElement === target && reasonAt(target) === before) tell(before)
    }, after)
  }
  document.addEventListener('keydown', pressed, true)
  return () => {
    window.clearTimeout(timer)
    document.removeEventListener('keydown', pressed, true)
  }
}
