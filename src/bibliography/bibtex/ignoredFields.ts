/**
 * Fields that are left out, by the reason why.
 *
 * A field that stands nowhere is left out too, unless it looks like a misspelt
 * one (`auhtor`): exporters invent fields freely, and authors make slips.
 */
const reasons: Record<string, string> = {
  'the bookkeeping of a reference manager or database':
    'file date-added date-modified dateadded datemodified bdsk-url-1 bdsk-url-2 bdsk-url-3 bdsk-file-1 bdsk-file-2 mendeley-tags mendeley-groups groups timestamp creationdate modificationdate owner username rating read readstatus priority printed qualityassured ranking comment comments review local-url uri posted-at interhash intrahash biburl bibsource localfile pdf unique-id rights copyright coden refid journal-iso adsurl adsnote mrnumber mrclass mrreviewer zblnumber lccn issn-l affiliation oa da',
  'an instruction to BibTeX or biblatex':
    'crossref xdata xref entryset entrysubtype execute options presort sortkey sortname sortshorthand sorttitle sortyear label shorthand shorthandintro key keyalias gender indextitle indexsorttitle related relatedoptions relatedstring relatedtype nameaddon langidopts shortauthor shorteditor pagination bookpagination editortype editoratype editorbtype editorctype authortype usera userb userc userd usere userf verba verbb verbc lista listb listc listd liste listf namea nameb namec',
  'a role or detail for which our works have no variable of CSL':
    'annotator commentator foreword afterword introduction holder editora editorb editorc origlanguage library primaryclass eprintclass collaboration reportnumber isrn isan ismn iswc subject price size contents nationality dayfiled monthfiled yearfiled assignee',
};

export const ignoredFields: ReadonlySet<string> = new Set(
  Object.values(reasons).flatMap((names) => names.split(' ')),
);
