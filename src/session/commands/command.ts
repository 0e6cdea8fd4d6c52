export const commandGroups = [
  'Plan',
  'Edit',
  'Select',
  'Connect',
  'Arrange',
  'Review',
  'View',
  'Theme',
  'Language',
  'Help',
] as const
export type CommandGroup = (typeof commandGroups)[number]

/** What a context menu was opened on. */
export type Place = 'machine' | 'link' | 'zone' | 'note' | 'several' | 'ground'

/** Something a user can ask for. Menus, palette, help and keys are views of the one table of them. */
export interface Command {
  readonly id: string
  readonly label: string
  readonly group: CommandGroup
  /** As `keyText` writes them; the user may have chosen others. */
  readonly keys: readonly string[]
  /** True for keys that hold in text fields as well, where the browser's own meaning would lose or confuse. */
  readonly inFields?: true
  /** True when it takes the focus elsewhere itself, starting from where it is. */
  readonly movesFocus?: true
  /** True for keys that mean something else outside the canvas: they hold while the focus is on it, or nowhere. */
  readonly inDrawing?: true
  /** True when the browser itself tells of these keys, as of copy and paste. */
  readonly byBrowser?: true
  /** True for the first of some that belong together: menus part it by a line from those before it. */
  readonly parted?: true
  /** Where a context menu offers it. */
  readonly on?: readonly Place[]
  /** Whether it can be done now. */
  readonly isEnabled: () => boolean
  /** For one of several that exclude each other, as the themes: whether it is the one that holds now. */
  readonly isOn?: () => boolean
  /** True when `isOn` tells whether it is on, by itself, and `run` turns that round. */
  readonly toggles?: true
  readonly run: () => void
}

/** A command that can always be done. */
export const always = (): boolean => true
