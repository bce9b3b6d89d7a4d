/** The topic, if LISTEN and NOTIFY take it as it stands on every driver. */
export function topicName(topic: string): string {
  if (!/^[a-z][a-z0-9_]{0,62}$/.test(topic)) {
    throw new Error(`[store] '${topic}' cannot be a topic: use small letters, digits and '_', at most 63.`)
  }
  return topic
}
