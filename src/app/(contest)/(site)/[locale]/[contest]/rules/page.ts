// Written by `payload contest:mount`, which writes it anew: change nothing here.
export { generateStaticParams, generateMetadata, default } from 'payload-plugin-contest/next/site/[contest]/rules/page'
