// Written by `payload contest:mount`, which writes it anew: change nothing here.
export { viewport, generateMetadata, generateStaticParams, default } from 'payload-plugin-contest/next/site/layout'
