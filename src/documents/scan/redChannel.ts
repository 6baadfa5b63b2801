import type { Picture } from '../../media/pdfAnswers.ts'

/** The red channel alone as grey: a red seal, and all that it covers, is then as white as the paper. */
export function redChannel({ width, height, data }: Picture): Picture {
  const grey = new Uint8Array(data.length)
  for (let at = 0; at < data.length; at += 4) {
    const red = data[at] ?? 255
    grey[at] = red
    grey[at + 1] = red
    grey[at + 2] = red
    grey[at + 3] = 255
  }
  return { width, height, data: grey }
}
