export const ExaminationPanel = () => null
