import { signedQuery } from '#src/delivery/aliyunSignature.ts'

describe('signedQuery', () => {
  it('should sign the example of Aliyun’s own documentation as it does', () => {
    const query = signedQuery(
      {
        AccessKeyId: 'testId',
        Action: 'SendSms',
        Format: 'XML',
        OutId: '123',
        PhoneNumbers: '15300000001',
        RegionId: 'cn-hangzhou',
        SignName: '阿里云短信测试专用',
        SignatureMethod: 'HMAC-SHA1',
        SignatureNonce: '45e25e9b-0a6f-4070-8c85-2956eda1b466',
        SignatureVersion: '1.0',
        TemplateCode: 'SMS_71390007',
        TemplateParam: '{"customer":"test"}',
        Timestamp: '2017-07-12T02:42:19Z',
        Version: '2017-05-25',
      },
      'testSecret',
    )
    expect(query.split('&')[0]).toBe('Signature=zJDF%2BLrzhj%2FThnlvIToysFRq6t4%3D')
  })

  it('should encode what RFC 3986 wants encoded', () => {
    expect(signedQuery({ A: "a b*c~d'(!)" }, 'x')).toContain('&A=a%20b%2Ac~d%27%28%21%29')
  })
})
