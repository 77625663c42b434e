/**
 * Works that the queries ask for, and beside each what is easily taken for it:
 * the same letters or words in another order, a neighbouring year, a longer DOI.
 */
export const planted: readonly string[] = [
  `@book{kanda2015, author = {神田, 花子}, title = {東アジアにおける写本文化}, publisher = {余白出版}, date = {2015}, langid = {japanese}}`,
  `@book{honda2009, author = {本田, 写楽}, title = {写真と本の文化}, publisher = {余白出版}, date = {2009}, langid = {japanese}}`,

  `@article{sigurdardottir2019, author = {Sigurðardóttir, Þóra}, title = {Manuscript fragments from the monasteries of the north}, journaltitle = {Gripla}, date = {2019}, volume = {30}, pages = {7--41}, doi = {10.33112/gripla.30.1}}`,
  `@article{sigurdsson2018, author = {Sigurðsson, Dóri}, title = {Manuscripts of the north}, journaltitle = {Gripla}, date = {2018}, volume = {29}, pages = {7--41}, doi = {10.33112/gripla.29.1}}`,
  `@article{arnadottir2019, author = {Árnadóttir, Sigga}, title = {A monastic day in fragments}, journaltitle = {Gripla}, date = {2019}, volume = {30}, pages = {201--219}, doi = {10.33112/gripla.30.10}}`,

  `@article{lukasiewicz1920, author = {Łukasiewicz, Jan}, title = {O logice trójwartościowej}, journaltitle = {Ruch Filozoficzny}, date = {1920}, volume = {5}, pages = {170--171}}`,
  `@article{lukasik1920, author = {Lukasik, Janina}, title = {O filozofii ruchu}, journaltitle = {Ruch Filozoficzny}, date = {1921}, volume = {6}, pages = {1--17}}`,
  `@book{cerny1998, author = {Černý, Vojtěch}, title = {Okraje knih}, publisher = {Meridian}, date = {1998}}`,
  `@book{nguyen2011, author = {Nguyễn, Thị Hương}, title = {Thư viện và ký ức}, publisher = {Meridian}, date = {2011}}`,

  `@book{mueller2004, author = {Müller, Jörg}, title = {Straßen des Wissens}, publisher = {Meridian}, date = {2004}, isbn = {978-0-306-40615-7}}`,
  `@book{mueller2005, author = {Müller, Jörg}, title = {Wissen und Wege}, publisher = {Meridian}, date = {2005}, isbn = {978-0-306-40616-4}}`,

  `@article{holm2021, author = {Holm, Ida}, title = {What the printers left out}, journaltitle = {Margins}, date = {2021}, volume = {12}, number = {3}, pages = {55--80}, doi = {10.5840/mrgn2021-qxk20417}}`,
  `@article{holm2022, author = {Holm, Ida}, title = {What the binders cut off}, journaltitle = {Margins}, date = {2022}, volume = {13}, number = {3}, pages = {55--80}, doi = {10.5840/mrgn2021-qxk204170}}`,
  `@article{dahl2021, author = {Dahl, Per}, title = {What the readers put in}, journaltitle = {Margins}, date = {2021}, volume = {12}, number = {3}, pages = {81--99}, doi = {10.5840/mrgn2021-qxk20418}}`,

  `@article{molasgallart2004, author = {Molas-Gallart, Jordi}, title = {Between two masters}, subtitle = {How a technology changes hands}, journaltitle = {Policy and its Readers}, date = {2004}, volume = {26}, number = {3}, pages = {367--385}}`,
  `@article{gallart2004, author = {Gallart, Anna and Molas, Pere}, title = {Between two shores}, subtitle = {How a technology changes its name}, journaltitle = {Policy and its Readers}, date = {2004}, volume = {26}, number = {4}, pages = {401--420}}`,

  `@book{lindgren2011, author = {Lindgren, Maj}, title = {Borrowed Light in a Northern Reading Room}, publisher = {Meridian}, date = {2011}}`,
  `@book{lindqvist2012, author = {Lindqvist, Mats}, title = {Reading by Northern Light}, subtitle = {A Borrowed Room}, publisher = {Meridian}, date = {2012}}`,
];
