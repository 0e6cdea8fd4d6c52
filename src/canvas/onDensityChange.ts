/**
 * Calls back when the page comes to a screen with other pixels, or is zoomed, which may leave its size in CSS pixels as it is; returns
 * what ends that.
 */
export function onDensityChange(changed: () => void): () => void {
  let query: MediaQueryList
  const follow = () => {
    query = matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`)
    query.addEventListener('change', turned)
  }
  const turned = () => {
    query.removeEventListener('change', turned)
    follow()
    changed()
  }
  follow()
  return () => query.removeEventListener('change', turned)
}
