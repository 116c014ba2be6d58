import type { Canvas } from '../canvas/create-canvas.js'
import { writeCamera } from './camera-place.js'
import type { Store } from './create-store.js'
import type { View } from './view.js'

/** Milliseconds after the camera's last move until the address tells of it. */
const PAUSE = 250

/** Keep the camera and the view in step, both ways: an address brings the camera back, and where it was moved to is in the address. */
export function keepCamera(view: Store<View>, canvas: Store<Canvas | null>): void {
  let told = writeCamera(view.get().camera)
  let timer: ReturnType<typeof setTimeout> | undefined
  let stop = (): void => undefined
  const tell = (): void => {
    const camera = canvas.get()?.place()
    if (camera === undefined) return
    told = writeCamera(camera)
    if (told !== writeCamera(view.get().camera)) view.update((now) => ({ ...now, camera }))
  }
  canvas.subscribe(() => {
    clearTimeout(timer)
    stop()
    const { camera } = view.get()
    if (camera !== null) canvas.get()?.goTo(camera)
    stop =
      canvas.get()?.watchCamera(() => {
        clearTimeout(timer)
        timer = setTimeout(tell, PAUSE)
      }) ?? (() => undefined)
  })
  view.subscribe(() => {
    const { camera } = view.get()
    if (writeCamera(camera) === told) return
    told = writeCamera(camera)
    clearTimeout(timer)
    canvas.get()?.goTo(camera)
  })
}
