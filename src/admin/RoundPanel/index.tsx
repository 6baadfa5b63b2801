export const RoundPanel = () => null
