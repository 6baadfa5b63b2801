import { withPayload } from '@payloadcms/next/withPayload'

export default withPayload({
  serverExternalPackages: [
    '@myriaddreamin/typst-ts-node-compiler',
    '@hyzyla/pdfium',
    'zxing-wasm',
    'mediainfo.js',
    'file-type',
  ],
})
