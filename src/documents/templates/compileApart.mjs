// @ts-check
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

// Compiles one large document in a process of its own, which `compileApart` starts and may kill: the compiler is
// synchronous, and a thousand pages would hold a web process for seconds. The order comes as JSON through standard input
// and the PDF leaves through standard output, so that what is confidential in it touches no disk.

/** @typedef {{ workspace: string, fontFiles: string[], mainFilePath: string, data: string, creationTimestamp: number }} Order */

const chunks = []
for await (const chunk of process.stdin) chunks.push(chunk)
/** @type {Order} */
const order = JSON.parse(Buffer.concat(chunks).toString('utf8'))
const compiler = NodeCompiler.create({
  workspace: order.workspace,
  fontArgs: [{ fontPaths: order.fontFiles }],
})
const pdf = compiler.pdf(
  { mainFilePath: order.mainFilePath, inputs: { data: order.data } },
  { pdfStandard: 'a-2u', creationTimestamp: order.creationTimestamp },
)
process.stdout.write(pdf)
