/** Words of the applicants' portal `/my`. */
export const portal = {
  account: {
    kind: 'Who enters',
    kindUnit: 'A unit',
    kindUnitHelp: 'Public body, enterprise, institution or social body',
    kindPerson: 'A person',
    unitName: 'Full name of the unit',
    unitNameHelp: 'As on the business licence or certificate.',
    creditCode: 'Unified social credit code',
    creditCodeHelp:
      '18 characters, as on the licence or certificate; leave it open if there is none.',
    name: 'Real name',
    nameHelp:
      'For a unit, the person in charge. It is compared with an identity document when a prize is collected; no number is asked for here.',
    username: 'Account (e-mail or mobile number)',
    password: 'Password',
    passwordHelp:
      'At least 12 characters, of three of these kinds: capitals, small letters, digits, others.',
    passwordAgain: 'Password once more',
    current: 'Current password',
  },
  consents: {
    heading: 'Please read, and agree to each',
    terms: {
      title: 'Terms of use',
      text: 'The account is used by you or the person in charge at your unit, and what you state is true. Nothing unlawful is uploaded, and nobody else’s name is used.',
    },
    privacy: {
      title: 'Notice on personal data',
      text: 'We keep your name and contact only to open the account, to handle your entries and to reach you; public pages show neither telephone nor e-mail. You may ask the host at any time to see, correct or close them.',
    },
  },
}
