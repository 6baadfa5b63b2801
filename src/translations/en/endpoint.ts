export const endpoint = {
  refusedTitle: 'Error: not done',
  goBack: 'Please use your browser’s back button: what you typed is still there.',
} as const
