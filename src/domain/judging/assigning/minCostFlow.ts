/** An edge of a network, of whole capacity and cost from 0 on. */
export type Edge = { from: number; to: number; capacity: number; cost: number }

/**
 * Edges and their reverses in rows that a machine reads fast: edge 2n is the nth given, 2n + 1 its reverse, whose
 * capacity is what flows. `order` lists the edges by the node that they leave, which begin at `starts`.
 */
type Network = {
  nodes: number
  heads: Int32Array
  capacities: Int32Array
  costs: Int32Array
  order: Int32Array
  starts: Int32Array
  potentials: Float64Array
}

/**
 * Sends as much as possible from source to sink, and that as cheaply as possible: in phases of equal distance (Dijkstra over
 * reduced costs), each filled along all shortest ways before distances are reckoned anew. The same edges in the same order
 * give the same flow on every machine.
 *
 * @returns what flows on each edge, in their order
 */
export function cheapestFlow(
  nodes: number,
  edges: readonly Edge[],
  source: number,
  sink: number,
): Int32Array {
  const network = networkOf(nodes, edges)
  const { potentials, capacities } = network
  for (;;) {
    const distances = distancesFrom(network, source)
    if (distances[sink] === Infinity) break
    const reach = distances.reduce(
      (most, each) => (each === Infinity ? most : Math.max(most, each)),
      0,
    )
    distances.forEach((distance, node) => {
      potentials[node] = (potentials[node] ?? 0) + Math.min(distance, reach)
    })
    fillShortest(network, source, sink)
  }
  return Int32Array.from(edges, (_, index) => capacities[2 * index + 1] ?? 0)
}

function networkOf(nodes: number, edges: readonly Edge[]): Network {
  const count = 2 * edges.length
  const [heads, tails, capacities, costs] = [count, count, count, count].map(
    (length) => new Int32Array(length),
  ) as [Int32Array, Int32Array, Int32Array, Int32Array]
  edges.forEach(({ from, to, capacity, cost }, index) => {
    heads.set([to, from], 2 * index)
    tails.set([from, to], 2 * index)
    capacities[2 * index] = capacity
    costs.set([cost, -cost], 2 * index)
  })
  const starts = new Int32Array(nodes + 1)
  for (const tail of tails) starts[tail + 1] = (starts[tail + 1] ?? 0) + 1
  for (let node = 0; node < nodes; node += 1)
    starts[node + 1] = (starts[node + 1] ?? 0) + (starts[node] ?? 0)
  const filled = starts.slice()
  const order = new Int32Array(count)
  tails.forEach((tail, edge) => {
    const place = filled[tail] ?? 0
    order[place] = edge
    filled[tail] = place + 1
  })
  return { nodes, heads, capacities, costs, order, starts, potentials: new Float64Array(nodes) }
}

/** Least reduced costs from the source; nodes that cannot be reached are infinitely far. */
function distancesFrom(
  { nodes, heads, capacities, costs, order, starts, potentials }: Network,
  source: number,
): Float64Array {
  const distances = new Float64Array(nodes).fill(Infinity)
  distances[source] = 0
  // Distances are small whole numbers: nodes wait in a row of buckets, one a distance.
  const buckets: number[][] = [[source]]
  for (let distance = 0; distance < buckets.length; distance += 1) {
    const bucket = buckets[distance] ?? []
    for (let node = bucket.pop(); node !== undefined; node = bucket.pop()) {
      if (distances[node] !== distance) continue
      const here = distance + (potentials[node] ?? 0)
      const end = starts[node + 1] ?? 0
      for (let place = starts[node] ?? 0; place < end; place += 1) {
        const edge = order[place] ?? 0
        if (capacities[edge] === 0) continue
        const head = heads[edge] ?? 0
        const next = here + (costs[edge] ?? 0) - (potentials[head] ?? 0)
        if (next >= (distances[head] ?? 0)) continue
        distances[head] = next
        while (buckets.length <= next) buckets.push([])
        buckets[next]?.push(head)
      }
    }
  }
  return distances
}

/** Fills every way of no reduced cost, by levels, so that no way runs in a circle. */
function fillShortest(network: Network, source: number, sink: number): void {
  for (;;) {
    const levels = levelsFrom(network, source)
    if ((levels[sink] ?? -1) < 0) return
    const way = { network, levels, next: network.starts.slice(), sink }
    while (push(way, source, Number.MAX_SAFE_INTEGER) > 0);
  }
}

function levelsFrom(
  { nodes, heads, capacities, costs, order, starts, potentials }: Network,
  source: number,
): Int32Array {
  const levels = new Int32Array(nodes).fill(-1)
  levels[source] = 0
  const queue = [source]
  for (const node of queue) {
    const here = potentials[node] ?? 0
    const end = starts[node + 1] ?? 0
    for (let place = starts[node] ?? 0; place < end; place += 1) {
      const edge = order[place] ?? 0
      const head = heads[edge] ?? 0
      if (capacities[edge] === 0 || (levels[head] ?? 0) >= 0) continue
      if (here + (costs[edge] ?? 0) !== potentials[head]) continue
      levels[head] = (levels[node] ?? 0) + 1
      queue.push(head)
    }
  }
  return levels
}

type Way = {
  network: Network
  levels: Int32Array
  /** By node the place of the first edge that may still lead on. */
  next: Int32Array
  sink: number
}

function push(way: Way, node: number, most: number): number {
  if (node === way.sink) return most
  const { network, levels, next } = way
  const { heads, capacities, costs, order, starts, potentials } = network
  const here = potentials[node] ?? 0
  const end = starts[node + 1] ?? 0
  for (let place = next[node] ?? 0; place < end; place += 1) {
    next[node] = place
    const edge = order[place] ?? 0
    const head = heads[edge] ?? 0
    const left = capacities[edge] ?? 0
    if (left === 0 || levels[head] !== (levels[node] ?? 0) + 1) continue
    if (here + (costs[edge] ?? 0) !== potentials[head]) continue
    const pushed = push(way, head, Math.min(most, left))
    if (pushed === 0) continue
    capacities[edge] = left - pushed
    capacities[edge ^ 1] = (capacities[edge ^ 1] ?? 0) + pushed
    return pushed
  }
  next[node] = end
  return 0
}
