/**
 * Styles of our own pages in the panel, rendered with them so that a host needs no style sheet. Colours are Payload's,
 * or the product's where it sets them, and so follow light and dark.
 */
export const PanelStyles = () => (
  <style href="contest-panel" precedence="default">
    {STYLES}
  </style>
)

/**
 * What is wrong with a field, in every form of the panel: Payload cuts it off where it is longer than its field, and leaves it out
 * on a telephone. Here it stands above the field, whole, and moves what comes after it.
 */
export const FieldErrorStyles = () => (
  <style href="contest-field-errors" precedence="default">
    {FIELD_ERRORS}
  </style>
)

const FIELD_ERRORS = `
.field-error.tooltip { position: static; display: none; width: fit-content; max-width: 100%; margin: 0 0 .4rem; transform: none; white-space: normal; overflow-wrap: anywhere; line-height: 1.5; }
.field-error.tooltip.tooltip--show { display: block; }
.field-error.tooltip::after { display: none; }
.field-error.tooltip .tooltip-content { overflow: visible; white-space: normal; }
`

/** First the trail above: where it is long its last link is cut off, and nothing beside it is pushed out of a telephone's window. */
const STYLES = `
.app-header__step-nav-wrapper, .step-nav, .step-nav > a:not(.step-nav__home) { min-width: 0; }
.step-nav > a:last-of-type { flex-shrink: 100; }
.contest-desk { padding-top: 1.5rem; }
.contest-desk, .contest-dashboard { padding-bottom: 4rem; line-height: 1.7; }
.contest-desk h2 { margin: 2.5rem 0 .75rem; padding-bottom: .4rem; border-bottom: 1px solid var(--theme-elevation-150); font-size: 1.375rem; line-height: 1.25; }
.contest-desk h3 { margin: 1.5rem 0 .5rem; font-size: 1.0625rem; line-height: 1.35; }
.contest-desk h4 { margin: .75rem 0 .25rem; font-size: 1rem; line-height: 1.35; }
.contest-decision__buttons + .contest-note { margin-top: .75rem; }
.contest-desk p, .contest-desk ol, .contest-desk ul { margin: 0 0 .5rem; }
.contest-desk a, .contest-dashboard a { text-underline-offset: .2em; }
.contest-note { color: var(--theme-elevation-600); font-size: .875rem; }
.contest-note--first { margin: 1rem 0; }
.contest-paper { display: flex; flex-wrap: wrap; gap: .5rem; margin-top: .5rem; }
.contest-problem { color: var(--theme-error-600); font-size: .875rem; }
.contest-problem:empty, .contest-decision__done:empty { display: none; }
.contest-warning { margin: 0 0 .75rem; padding: .6rem .9rem; border-inline-start: 4px solid var(--amber, var(--theme-warning-500)); background: var(--theme-elevation-50); }
.contest-facts { display: grid; grid-template-columns: repeat(auto-fill, minmax(13rem, 1fr)); gap: 1rem 1.5rem; margin: 1.5rem 0 1rem; font-variant-numeric: tabular-nums; }
.contest-facts dt { color: var(--theme-elevation-600); font-size: .875rem; }
.contest-facts dd { margin: 0; overflow-wrap: anywhere; }
.contest-stage { font-weight: 600; }
.contest-stage[data-stage='accepted'] { color: var(--jade, var(--theme-success-600)); }
.contest-stage[data-stage='returned'] { color: var(--amber, var(--theme-warning-600)); }
.contest-rows { border-block: 1px solid var(--theme-elevation-150); }
.contest-row { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 18rem); gap: .25rem 1.5rem; padding: .75rem 0; }
.contest-row + .contest-row { border-top: 1px solid var(--theme-elevation-100); }
.contest-row p { margin: 0; }
.contest-row__label { color: var(--theme-elevation-600); font-size: .875rem; }
.contest-row--section { background: var(--theme-elevation-50); padding-inline: .75rem; }
.contest-row__text { white-space: pre-wrap; overflow-wrap: anywhere; max-width: 40em; }
.contest-passages del { color: var(--theme-error-600); text-decoration: line-through; }
.contest-passages ins { background: var(--theme-elevation-100); text-decoration: underline; text-underline-offset: .2em; }
.contest-passages del + ins::before { content: ' '; }
.contest-file { margin-top: .25rem; overflow-wrap: anywhere; }
.contest-film { display: block; width: 100%; max-width: 40rem; aspect-ratio: 16 / 9; margin-block: .5rem; background: #000; }
.contest-remark__earlier { padding-inline-start: .6rem; border-inline-start: 3px solid var(--amber, var(--theme-warning-500)); font-size: .875rem; }
.contest-input { width: 100%; padding: .4rem .6rem; border: 1px solid var(--theme-elevation-400); border-radius: 3px; background: var(--theme-input-bg); color: var(--theme-text); font: inherit; font-size: 1rem; }
textarea.contest-input { field-sizing: content; min-height: 2.4rem; max-height: 20rem; resize: vertical; }
.contest-input[data-written='true'] { border-color: var(--amber, var(--theme-warning-500)); border-width: 2px; }
.contest-input:focus-visible, .contest-button:focus-visible, .contest-desk input:focus-visible, .contest-desk a:focus-visible, .contest-desk summary:focus-visible, .contest-dashboard a:focus-visible, .contest-dialog :focus-visible { outline: 2px solid var(--theme-text); outline-offset: 2px; }
.contest-more { margin-top: 1.5rem; }
.contest-more summary { cursor: pointer; font-size: 1.0625rem; }
.contest-checklist { padding: 0; list-style: none; counter-reset: item; }
.contest-checklist li { padding: .75rem 0; border-bottom: 1px solid var(--theme-elevation-100); }
.contest-checklist fieldset { margin: 0; padding: 0; border: 0; min-width: 0; }
.contest-checklist legend { padding: 0; }
.contest-checklist__verdict { display: flex; flex-wrap: wrap; align-items: center; gap: .25rem 1.25rem; }
.contest-checklist__verdict label, .contest-field label { display: inline-flex; align-items: center; gap: .4rem; min-height: 2.75rem; }
.contest-checklist__verdict .contest-input { flex: 1 1 16rem; width: auto; }
.contest-desk input[type='radio'], .contest-dialog input[type='radio'] { width: 1.125rem; height: 1.125rem; accent-color: var(--seal, var(--theme-text)); }
.contest-decision { position: sticky; bottom: 0; z-index: 5; padding: .75rem 0; border-top: 2px solid var(--theme-text); background: var(--theme-bg); }
.contest-decision > * + .contest-decision__buttons { margin-top: .5rem; }
.contest-button kbd { margin-inline-start: .35em; }
.contest-decision__done { color: var(--jade, var(--theme-success-600)); font-weight: 600; }
.contest-decision__buttons { margin-bottom: .5rem; display: flex; flex-wrap: wrap; align-items: center; gap: .5rem .75rem; }
.contest-button { min-height: 2.75rem; padding: .4rem 1rem; border: 1px solid var(--theme-elevation-500); border-radius: 3px; background: var(--theme-elevation-0); color: var(--theme-text); font: inherit; font-size: 1rem; cursor: pointer; }
.contest-button:hover { background: var(--theme-elevation-100); }
.contest-button--seal { border-color: transparent; background: var(--seal, var(--theme-text)); color: var(--on-seal, var(--theme-bg)); }
.contest-button--seal:hover { background: var(--seal-strong, var(--theme-elevation-800)); }
.contest-button[aria-disabled='true'], .contest-button:disabled { border: 1px dashed var(--theme-elevation-400); background: transparent; color: var(--theme-elevation-600); cursor: not-allowed; }
.contest-dialog { width: min(36rem, calc(100vw - 2rem)); max-height: calc(100vh - 4rem); margin: auto; padding: 1.5rem; overflow: auto; border: 1px solid var(--theme-elevation-400); border-radius: 3px; background: var(--theme-bg); color: var(--theme-text); line-height: 1.7; }
.contest-dialog::backdrop { background: rgb(0 0 0 / 50%); }
.contest-dialog h2 { margin: 0 0 .5rem; font-size: 1.375rem; line-height: 1.25; border: 0; padding: 0; }
.contest-dialog h3 { margin: 1rem 0 .25rem; font-size: 1rem; }
.contest-field { display: block; margin: 1rem 0; padding: 0; border: 0; }
.contest-field .contest-note { display: block; }
.contest-field legend { padding: 0; }
.contest-field label.contest-count { display: grid; gap: 1rem; }
.contest-field label.contest-filter { display: flex; flex-wrap: wrap; align-items: end; gap: .75rem 1rem; margin: 1rem 0; }
.contest-filter label { display: grid; gap: .25rem; }
.contest-filter .contest-input { min-height: 2.75rem; width: auto; max-width: 100%; }
.contest-filter p { margin: 0; padding-block: .5rem; }
.contest-tick { display: inline-grid; place-items: center; min-width: 2.75rem; min-height: 2.75rem; margin: -.6rem 0; }
.contest-tick input { width: 1.125rem; height: 1.125rem; accent-color: var(--seal, var(--theme-text)); }
.contest-figures thead th { white-space: nowrap; }
.contest-table td p { margin: 0; }
.contest-preview th, .contest-preview td { overflow-wrap: anywhere; min-width: 3em; }
.contest-choice { display: flex; gap: .5rem; }
.contest-finding { padding: .5rem 0; border-bottom: 1px solid var(--theme-elevation-100); }
.contest-moves { padding: 0; list-style: none; }
.contest-moves li { padding: .35rem 0; border-bottom: 1px solid var(--theme-elevation-100); }
.contest-moves .contest-note { display: block; }
.contest-dashboard h1 { margin: 1.5rem 0; font-size: 1.75rem; line-height: 1.25; }
.contest-card { margin-bottom: 2rem; padding-top: 1rem; border-top: 2px solid var(--theme-text); }
.contest-card h2 { margin: 0 0 .75rem; font-size: 1.375rem; line-height: 1.35; text-wrap: balance; }
.contest-card h2 a { text-decoration: none; }
.contest-card h2 a:hover { text-decoration: underline; }
.contest-card h3 { margin: 0 0 .25rem; color: var(--theme-elevation-600); font-size: .875rem; font-weight: 400; line-height: 1.6; }
.contest-card__parts { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)) minmax(0, 1.6fr); gap: 1.25rem 2rem; }
.contest-card__parts > :last-child { grid-column: 4; }
.contest-counters, .contest-schedule { display: grid; gap: 0; margin: 0; padding: 0; list-style: none; font-variant-numeric: tabular-nums; }
.contest-counter { display: flex; align-items: baseline; gap: .75rem; min-height: 2.75rem; padding: .35rem .25rem; border-bottom: 1px solid var(--theme-elevation-150); text-decoration: none; }
.contest-counter:hover { background: var(--theme-elevation-50); }
.contest-counter b { min-width: 2.5rem; font-size: 1.375rem; line-height: 1.25; text-align: right; }
.contest-counter[data-kind='todo'][data-some='true'] b { color: var(--seal-text, var(--theme-error-600)); }
.contest-counter[data-some='false'] { color: var(--theme-elevation-600); }
.contest-schedule li { padding: .35rem 0; border-bottom: 1px solid var(--theme-elevation-150); }
.contest-now { padding: 0 .35rem; border: 1px solid var(--amber, var(--theme-warning-600)); color: var(--amber, var(--theme-warning-600)); font-size: .875rem; }
.contest-empty { padding: 2rem 0; }
.contest-empty .contest-button { display: inline-flex; align-items: center; margin-top: .75rem; }
a.contest-button { display: inline-flex; align-items: center; text-decoration: none; }
.contest-logo { display: grid; justify-items: center; gap: .25rem; text-align: center; }
.contest-logo p { margin: 0; }
.contest-logo__name { font-family: "Songti SC", "Noto Serif CJK SC", "Source Han Serif SC", SimSun, serif; font-size: 1.75rem; line-height: 1.25; }
.contest-logo__what { color: var(--theme-elevation-600); }
.contest-round { padding-bottom: 2rem; margin-bottom: 1rem; border-bottom: 2px solid var(--theme-text); }
.contest-round ul { padding-inline-start: 1.25rem; max-width: 44em; }
.contest-table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
.contest-table th, .contest-table td { padding: .45rem .75rem .45rem 0; border-bottom: 1px solid var(--theme-elevation-100); text-align: start; vertical-align: top; font-weight: 400; }
.contest-table [data-figure] { text-align: end; }
.contest-table thead th, .contest-table thead td { border-bottom: 1px solid var(--theme-text); color: var(--theme-elevation-600); font-size: .875rem; }
.contest-table tr[data-attention='true'] > :first-child { box-shadow: inset 3px 0 var(--amber, var(--theme-warning-500)); padding-inline-start: .6rem; }
.contest-table .contest-now { margin-inline-start: .5rem; white-space: nowrap; }
.contest-scroll { overflow-x: auto; }
.contest-scroll .contest-table { min-width: 42rem; }
.contest-beside { table-layout: fixed; margin: .5rem 0 1rem; }
.contest-beside td { white-space: pre-wrap; overflow-wrap: anywhere; }
.contest-beside mark { padding: 0 .1em; border-bottom: 2px solid var(--amber, var(--theme-warning-500)); background: var(--theme-elevation-100); color: inherit; }
.contest-finding details > summary { min-height: 2.75rem; padding: .5rem 0; cursor: pointer; }
.contest-choice { display: flex; align-items: center; gap: .5rem; min-height: 2.75rem; }
.contest-choice input { width: 1.125rem; height: 1.125rem; accent-color: var(--seal, var(--theme-text)); }
.contest-count { display: grid; grid-template-columns: minmax(0, 1fr) 7rem; align-items: center; gap: 1rem; padding: .25rem 0; }
.contest-claim { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem 1rem; margin: 1rem 0; padding: .6rem .9rem; border-inline-start: 4px solid var(--theme-elevation-400); background: var(--theme-elevation-50); }
.contest-claim[data-claim='mine'] { border-color: var(--jade, var(--theme-success-500)); }
.contest-claim[data-claim='theirs'] { border-color: var(--amber, var(--theme-warning-500)); }
.contest-claim p { margin: 0; }
.contest-claim__reason { flex: 1 1 20rem; }
.contest-desk kbd, .contest-dialog kbd, .contest-queue kbd { padding: 0 .35em; border: 1px solid currentColor; border-radius: 2px; font: inherit; font-size: .8125em; opacity: .8; }
.contest-keys { display: grid; grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr)); gap: .15rem 1.5rem; margin: .5rem 0 1rem; }
.contest-keys div { display: flex; gap: .75rem; }
.contest-keys dt { min-width: 4.5rem; }
.contest-keys dd { margin: 0; }
.contest-phrases { display: flex; flex-wrap: wrap; gap: .25rem .5rem; margin-top: .35rem; }
.contest-phrases .contest-note { flex-basis: 100%; }
.contest-phrase { min-height: 2rem; padding: .15rem .5rem; border: 1px solid var(--theme-elevation-250); border-radius: 3px; background: transparent; color: var(--theme-text); font: inherit; font-size: .875rem; text-align: start; cursor: pointer; }
.contest-phrase:hover, .contest-phrase:focus-visible { background: var(--theme-elevation-100); }
.contest-phrase:focus-visible, .contest-checklist fieldset:focus { outline: 2px solid var(--theme-text); outline-offset: 2px; }
.contest-done { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem 1rem; }
.contest-done p { margin: 0; }
.contest-next { display: inline-flex; flex-wrap: wrap; align-items: center; gap: .5rem; }
.contest-preview { margin: .5rem 0; }
.contest-preview img { display: block; max-width: min(100%, 48rem); height: auto; border: 1px solid var(--theme-elevation-150); background: #fff; }
.contest-preview img + img { margin-top: .75rem; }
.contest-docx { max-width: 48rem; max-height: 70vh; overflow: auto; padding: 1rem 1.5rem; border: 1px solid var(--theme-elevation-150); overflow-wrap: anywhere; }
.contest-docx table { border-collapse: collapse; }
.contest-docx td, .contest-docx th { padding: .25rem .5rem; border: 1px solid var(--theme-elevation-250); text-align: start; }
.contest-queue { padding-block: 1.5rem 4rem; line-height: 1.7; }
.contest-queue h1 { margin: 0 0 .25rem; font-size: 1.75rem; line-height: 1.25; }
.contest-queue__filter { display: flex; flex-wrap: wrap; align-items: end; gap: .75rem 1rem; margin: 1rem 0; }
.contest-queue__filter label { display: grid; gap: .15rem; font-size: .875rem; }
.contest-queue__filter select { min-height: 2.75rem; max-width: min(24rem, 80vw); }
.contest-tabs { display: flex; flex-wrap: wrap; gap: 0 1.25rem; margin: 0 0 1rem; padding: 0; border-bottom: 1px solid var(--theme-elevation-250); list-style: none; }
.contest-tabs a { display: inline-flex; align-items: center; min-height: 2.75rem; border-bottom: 3px solid transparent; text-decoration: none; font-variant-numeric: tabular-nums; }
.contest-tabs a[aria-current] { border-color: var(--seal, var(--theme-text)); font-weight: 600; }
.contest-queue td a { overflow-wrap: anywhere; }
.contest-queue input[type='checkbox'] { width: 1.25rem; height: 1.25rem; accent-color: var(--seal, var(--theme-text)); }
.contest-bulk { position: sticky; bottom: 0; z-index: 5; padding: .75rem 0; border-top: 2px solid var(--theme-text); background: var(--theme-bg); }
.contest-bulk ul { max-height: 40vh; overflow: auto; margin: .5rem 0; padding: 0; list-style: none; }
.contest-bulk li { padding: .25rem 0; border-bottom: 1px solid var(--theme-elevation-100); }
.contest-bulk__texts { margin: .5rem 0; max-height: 30vh; overflow: auto; }
.contest-bulk__texts dt { color: var(--theme-elevation-600); font-size: .875rem; }
.contest-bulk__texts dd { margin: 0 0 .5rem; white-space: pre-wrap; overflow-wrap: anywhere; }
.contest-bulk li[data-outcome='failed'] span { color: var(--theme-error-600); }
.contest-bulk li[data-outcome='done'] span { color: var(--jade, var(--theme-success-600)); }
.contest-pages { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem 1.25rem; margin: 1rem 0; }
.contest-sr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
fieldset.contest-warning { border-block: 0; border-inline-end: 0; min-width: 0; }
@media (max-width: 900px) { .contest-card__parts { grid-template-columns: minmax(0, 1fr); } .contest-card__parts > :last-child { grid-column: auto; } .contest-row { grid-template-columns: minmax(0, 1fr); } .contest-decision { position: static; } }
`
