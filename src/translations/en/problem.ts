export const problem = {
  notFoundTitle: 'Page not found',
  notFoundText: 'It may have moved, or the address may be mistyped. You can start again from home.',
  errorTitle: 'This page cannot be shown right now',
  errorText:
    'The server met a problem and has recorded it. Please try again later; if you are filling in a form, keep the page open.',
  tryAgain: 'Try again',
  toHome: 'Go to home',
  reference: 'Reference: {{digest}}',
}
