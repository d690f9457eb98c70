import { type RefObject, useLayoutEffect, useState } from 'react'

const [narrowest, widest, step] = [240, 1180, 12]

/** Two columns that are hardly wide enough are worse than one that is not stretched. */
const [widestNarrow, narrowestWide] = [480, 740]

/**
 * How wide the picture can be drawn, in pixels of the letters' size that the reader has chosen; null before it is known.
 * Larger letters leave room for fewer.
 */
export function useRoom(frame: RefObject<HTMLElement | null>): number | null {
  const [room, setRoom] = useState<number | null>(null)
  useLayoutEffect(() => {
    const { current } = frame
    if (!current) return
    const read = () => setRoom(roomIn(current))
    read()
    const observer = new ResizeObserver(read)
    observer.observe(current)
    return () => observer.disconnect()
  }, [frame])
  return room
}

function roomIn(element: HTMLElement): number {
  const letters = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16
  const available = Math.floor(element.clientWidth / letters / step) * step
  if (available < narrowestWide) return Math.max(narrowest, Math.min(available, widestNarrow))
  return Math.min(available, widest)
}
