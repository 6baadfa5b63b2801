/** What the verifier of results prints. */
export const verify = {
  usage: 'Usage: verify <result.json> [--digest <the published digest>]',
  notRead: 'The file cannot be read: {{file}}',
  notJson: 'The file is no JSON: {{file}}',
  holds: 'It holds: computed again by the published rule, everything is the same.',
  fails: 'It does not hold, in {{count}} places:',
  digest: 'Digest {{digest}}',
  decided: 'Decided by people, not computed:',
  redacted: '{{count}} personal values were removed by law; the digest still holds.',
  problem: {
    unreadable: 'not in the format',
    digest: 'the digest of the file is not that of its content',
    publishedDigest: 'the digest of the file is not the published one',
    ruleDigest: 'the rule is not that of its digest',
    rule: 'the parts of the rule do not fit together',
    refused: 'this rule cannot be computed on this input',
    output: 'computed again, the result is another one',
    commitment: 'a name or the like is not what was committed to',
  },
  kind: {
    tie: 'a tie',
    leftOut: 'entries left out of the ranking',
    advance: 'who goes on',
    quota: 'places of a region',
    adjustment: 'a bonus or penalty',
  },
}
