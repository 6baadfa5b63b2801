/** Length in seconds and pixels of a film. */
export type FilmMeasures = { seconds?: number; width?: number; height?: number }

/**
 * What this browser can tell of a film by its metadata, without playing or loading it; {} where it cannot read it, or needs
 * too long. A codec it does not know shows no picture: then only the length counts.
 */
export function measureFilm(file: File): Promise<FilmMeasures> {
  const address = URL.createObjectURL(file)
  const video = document.createElement('video')
  return new Promise<FilmMeasures>((resolve) => {
    const give = () => {
      const { duration, videoWidth: width, videoHeight: height } = video
      resolve({
        ...(Number.isFinite(duration) && duration > 0 ? { seconds: duration } : {}),
        ...(width > 0 && height > 0 ? { width, height } : {}),
      })
    }
    video.preload = 'metadata'
    video.muted = true
    video.onloadedmetadata = give
    video.onerror = () => resolve({})
    setTimeout(() => resolve({}), MILLISECONDS)
    video.src = address
  }).finally(() => {
    video.removeAttribute('src')
    video.load()
    URL.revokeObjectURL(address)
  })
}

const MILLISECONDS = 5000
