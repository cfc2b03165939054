// How the search ranks a result: pages before the source of examples and the change log, which only show what pages explain.
var Scorer = {
  objNameMatch: 11,
  objPartialMatch: 6,
  objPrio: { 0: 15, 1: 5, 2: -5 },
  objPrioDefault: 0,
  title: 40, // a heading says what a section is about; Sphinx has 15
  partialTitle: 15,
  term: 5,
  partialTerm: 2,
  score: ([page, , , , score]) => (page.startsWith("repository/") ? score - 100 : score),
};
