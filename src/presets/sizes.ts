/** 1G in MB, in binary units as the notices are read (domain.md decision 6). */
export const GIGABYTE = 1024
