import type { Payload } from 'payload'

import type { Sender } from '../../delivery/sender.ts'
import { blocksAll } from '../../domain/messages/delivery.ts'
import type { OutgoingChannel } from '../../domain/messages/delivery.ts'
import {
  claimMessage,
  giveUpMessages,
  settleMessage,
} from '../../store/records/outgoingMessages.ts'
import { receiptOf } from './receiptOf.ts'

/** The ways out that are set up; a message of a channel without one waits. */
export type Senders = Partial<Record<OutgoingChannel, Sender>>

/**
 * Sends what is due, one message after the other, until nothing is or a way out is blocked: its other messages would meet
 * the same fault. Safe to run at the same time as another worker's.
 *
 * @param clock asked anew for every message
 */
export async function sendMessages({
  payload,
  senders,
  signal,
  clock = () => new Date(),
}: {
  payload: Payload
  senders: Senders
  signal?: AbortSignal
  clock?: () => Date
}): Promise<{ isBlocked: boolean }> {
  const open = new Map(Object.entries(senders) as [OutgoingChannel, Sender][])
  let isBlocked = false
  await giveUpMessages(payload, { now: clock() })
  while (open.size > 0 && !signal?.aborted) {
    const message = await claimMessage(payload, { channels: [...open.keys()], now: clock() })
    if (!message) break
    const channel = message.channel as OutgoingChannel
    const attachments = await receiptOf({ payload, message })
    const delivery = await send({ ...message, attachments }, open.get(channel))
    await settleMessage(payload, { message, delivery, now: clock() })
    if (!delivery.ok && blocksAll(delivery.fault)) {
      open.delete(channel)
      isBlocked = true
    }
  }
  return { isBlocked }
}

type Message = Parameters<Sender>[0]

async function send(message: Message, sender: Sender | undefined): ReturnType<Sender> {
  if (!sender) throw new Error(`no sender for ${message.channel}`)
  return sender(message)
}
