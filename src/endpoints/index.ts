import type { Endpoint } from 'payload'

/** Every HTTP door of the contest system, below `/api`. */
export const contestEndpoints: Endpoint[] = []
