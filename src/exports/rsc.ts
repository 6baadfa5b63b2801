export { ExaminationPanel } from '../admin/ExaminationPanel/index.tsx'
export { RoundPanel } from '../admin/RoundPanel/index.tsx'
export { TableFiles } from '../admin/TableFiles/index.tsx'
