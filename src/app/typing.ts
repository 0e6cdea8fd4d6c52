/** Whether the target takes text. */
export const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))

/** Leaves the field that has the focus: what was typed into it is taken, for the plan for which it was typed. */
export function leaveField(): void {
  const { activeElement } = document
  if (typing(activeElement) && activeElement instanceof HTMLElement) activeElement.blur()
}
