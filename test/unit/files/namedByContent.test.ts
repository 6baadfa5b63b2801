import { namedByContent } from '#src/domain/files/fileKinds.ts'

describe('namedByContent', () => {
  it.each([
    ['report.hta', 'pdf', 'report.pdf'],
    ['扫描件.PDF', 'pdf', '扫描件.PDF'],
    ['照片.jpeg', 'jpg', '照片.jpeg'],
    ['作品.mov', 'mp4', '作品.mp4'],
    ['第1.2版', 'pdf', '第1.2版.pdf'],
    ['故事 v1.2', 'docx', '故事 v1.2.docx'],
    ['.pdf', 'pdf', '.pdf.pdf'],
    ['没有后缀', 'docx', '没有后缀.docx'],
    ['a.tar.gz', 'any', 'a.tar.gz'],
    ['setup.exe', 'any', 'setup.exe.bin'],
    ['page.SVG', null, 'page.SVG.bin'],
  ])('should call %p of kind %p %p', (name, kind, named) => {
    expect(namedByContent(name, kind)).toBe(named)
  })
})
