interface Keys {
  readonly metaKey: boolean
  readonly ctrlKey: boolean
  readonly shiftKey: boolean
}

/** Whether a click adds to what is chosen, as in other drawing tools. */
export const addsToSelection = ({ metaKey, ctrlKey, shiftKey }: Keys): boolean => metaKey || ctrlKey || shiftKey
