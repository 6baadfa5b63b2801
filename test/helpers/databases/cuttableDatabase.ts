import net from 'node:net'

export type CuttableDatabase = {
  /** The database's address, by way of here. */
  url: string
  /**
   * Breaks the connection over the next commit: before the server hears of it, as soon as it has heard, or once it has
   * answered, which then reaches nobody.
   */
  cutNextCommit: (when: 'unheard' | 'heard' | 'answered') => void
  /** How many connections were broken so far. */
  cuts: () => number
  /** Lets nobody in and breaks what there is, until `mend`. */
  shut: () => void
  mend: () => void
  /** Lets nothing through and breaks nothing, as a server does that hangs, until `thaw`. */
  freeze: () => void
  thaw: () => void
  /** From now on it leads to another server, as an address does after a switch-over. */
  lead: (address: string) => void
  stop: () => Promise<void>
}

const COMMIT = Buffer.from('commit\0')

/** A way to a database that breaks where it is told to, as a network does. */
export async function cuttableDatabase(address: string): Promise<CuttableDatabase> {
  let target = new URL(address)
  const open = new Set<net.Socket>()
  let next: 'unheard' | 'heard' | 'answered' | null = null
  let cuts = 0
  let isShut = false
  let isFrozen = false

  const server = net.createServer((client) => {
    const database = net.connect(Number(target.port), target.hostname)
    const both = [client, database]
    const cut = () => both.forEach((socket) => socket.destroy())
    let isAnswerLost = false
    for (const socket of both) {
      open.add(socket)
      socket.setNoDelay(true)
      socket.on('error', cut)
      socket.on('close', () => {
        open.delete(socket)
        cut()
      })
    }
    if (isShut) return cut()
    client.on('data', (bytes) => {
      const when = next !== null && bytes.includes(COMMIT) ? next : null
      if (when === null) return void database.write(bytes)
      next = null
      cuts += 1
      if (when === 'unheard') return cut()
      isAnswerLost = true
      database.write(bytes, () => (when === 'heard' ? client.destroy() : undefined))
    })
    database.on('data', (bytes) => (isAnswerLost ? cut() : void client.write(bytes)))
    if (isFrozen) both.forEach((socket) => socket.pause())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = new URL(address)
  url.port = String((server.address() as net.AddressInfo).port)

  const breakAll = () => open.forEach((socket) => socket.destroy())
  return {
    url: url.href,
    cutNextCommit: (when) => {
      next = when
    },
    cuts: () => cuts,
    shut: () => {
      isShut = true
      breakAll()
    },
    mend: () => {
      isShut = false
    },
    freeze: () => {
      isFrozen = true
      open.forEach((socket) => socket.pause())
    },
    thaw: () => {
      isFrozen = false
      open.forEach((socket) => socket.resume())
    },
    lead: (to) => {
      target = new URL(to)
      breakAll()
    },
    stop: async () => {
      breakAll()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
