export const TableFiles = () => null
