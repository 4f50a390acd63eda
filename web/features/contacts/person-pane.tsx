/** Stands beside the thread. */
export function PersonPane(_given: { conversationId: string; over: boolean; onClose: () => void }) {
  return <aside />;
}
