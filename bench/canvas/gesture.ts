/** What is done to a drawing: by the pointer, for two seconds. */
export const gestures = ['pan', 'zoom', 'drag', 'pan100', 'hub100'] as const

export type Gesture = (typeof gestures)[number]

export const gestureNames: Readonly<Record<Gesture, string>> = {
  pan: 'pan, all in view',
  zoom: 'wheel zoom',
  drag: 'drag of the hub',
  pan100: 'pan at 100 %, a zone',
  hub100: 'pan at 100 %, the hub',
}
