/** A bucket of any service that speaks S3. */
export type S3Settings = {
  /** Its name; nobody but the site need be able to read it. */
  bucket: string
  /** Where it stands, as its service calls the place. */
  region: string
  /** Address of the service, where it is not Amazon's own. */
  endpoint?: string
  /** Without keys the SDK looks for credentials where it always does. */
  accessKeyId?: string
  /** Goes with `accessKeyId`. */
  secretAccessKey?: string
  /** The bucket stands in the path instead of the host name. */
  forcePathStyle?: boolean
}

/** The same, as the SDK wants it: no checksums of Amazon's own, which other services store as part of the object. */
export const clientConfigOf = ({
  region,
  endpoint,
  accessKeyId,
  secretAccessKey,
  forcePathStyle,
}: S3Settings) =>
  ({
    region,
    ...(endpoint ? { endpoint } : {}),
    ...(accessKeyId && secretAccessKey ? { credentials: { accessKeyId, secretAccessKey } } : {}),
    forcePathStyle: forcePathStyle ?? false,
    maxAttempts: 3,
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    requestHandler: { connectionTimeout: 5_000, socketTimeout: 60_000 },
  }) as const
