/** How many random rules each property is tried on; in `npm run test:long` enough for the rare ones to meet. */
export const RULE_RUNS = process.env.TEST_LONG === '1' ? 5000 : 300
