// Written by `payload contest:mount`, which writes it anew: change nothing here.
export { generateMetadata, generateStaticParams, viewport, default } from 'payload-plugin-contest/next/site/layout'
