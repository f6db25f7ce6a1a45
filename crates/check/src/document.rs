//! Saved documentation pages: their rows as texts, and what has drifted between them and the catalog.
//!
//! A [`Page`] is read from the three forms such pages are saved in: the text a browser saves, in which the cells of a
//! table stand one behind the other; Markdown with tables; and HTML. Tables and lists of statuses and codes are told by
//! what stands in them, since headings are translated. What is wrong with the page itself, such as a code that its
//! translation has mangled, is a [`Defect`] with its line; nothing is left out in silence.
//!
//! ```
//! use error_l10n::Catalog;
//! use error_l10n_check::document::Page;
//!
//! let page = "\
//! | Estado HTTP   | Código HTTP | Código de error | Descripción           |
//! |---------------|-------------|-----------------|-----------------------|
//! | BadRequest    | 400         | 99901           | Entrada no válida     |
//! | NotFound      | 404         | 99,904          | El recurso no existe. |
//! ";
//! let page = Page::read("codes.md", page.as_bytes(), &"es".parse()?, &Catalog::embedded())?;
//! assert_eq!(page.defects()[0].to_string(), "line 4: the page writes the code 99904 as '99,904'");
//! assert!(page.to_ftl().contains("\ncode-99904 = El recurso no existe.\n"));
//!
//! let differences = page.drift(&Catalog::embedded());
//! assert_eq!((differences[0].id(), differences[0].kind().name()), ("code-99904", "changed"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod block;
mod defect;
mod digits;
mod drift;
mod encoding;
mod form;
mod ftl;
mod html;
mod known;
mod lines;
mod markdown;
mod plausible;
mod properties;
mod resolve;
mod row;
mod status;
mod table;
mod text;
mod title;

use std::path::Path;

use error_l10n::{Catalog, LanguageIdentifier};

pub use self::defect::{Defect, DefectKind};
pub use self::drift::{Difference, DifferenceKind};
pub use self::form::Form;
pub use self::row::{Row, RowKind};

use self::block::Block;
use self::known::Known;
use self::row::Found;
use crate::error::{Error, Problem};

/// The largest page that is read, in bytes.
pub const MAX_BYTES: usize = 4 * 1024 * 1024;

/// A documentation page with tables of statuses and codes.
#[derive(Debug, Clone)]
pub struct Page {
    file: String,
    language: LanguageIdentifier,
    form: Form,
    rows: Vec<Row>,
    defects: Vec<Defect>,
}

impl Page {
    /// Reads a page in `language`; `file` is its name in errors and in what [`to_ftl`](Self::to_ftl) writes.
    ///
    /// The catalog tells which codes there are, so that a code the page has translated is recognised, and where a title
    /// ends on a page without borders between its cells.
    ///
    /// # Errors
    ///
    /// A page of more than 4 MiB, one that is neither UTF-8 nor UTF-16 with a byte order mark, and one without a table
    /// or list of statuses or codes.
    pub fn read(file: &str, bytes: &[u8], language: &LanguageIdentifier, catalog: &Catalog) -> Result<Self, Error> {
        let text = encoding::decode(file, bytes)?;
        let known = Known::new(catalog, language);
        for form in form::candidates(file, &text) {
            let mut blocks = form.blocks(&text);
            let mut found = find(&blocks);
            if found.rows.is_empty() && form == Form::Text {
                blocks = text::blocks_without_gaps(&text);
                // Sentences that begin with numbers come together as well, but not so many.
                found = Some(find(&blocks)).filter(Found::is_dense).unwrap_or_default();
            }
            if found.rows.is_empty() {
                continue;
            }
            let (rows, mut defects) = resolve::resolve(found, &known);
            defects.extend(properties::defects(&blocks));
            defects.sort_by_key(Defect::line);
            return Ok(Self { file: file.to_owned(), language: language.clone(), form, rows, defects });
        }
        Err(Error::new(file, Problem::NoCodes))
    }

    /// The name of the page.
    pub fn file(&self) -> &str {
        &self.file
    }

    /// The language of its texts.
    pub fn language(&self) -> &LanguageIdentifier {
        &self.language
    }

    /// The form it was read in.
    pub fn form(&self) -> Form {
        self.form
    }

    /// Its rows: statuses, then code strings, then numeric codes, each in the order of the page.
    pub fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// How many rows of a kind there are.
    pub fn count(&self, kind: RowKind) -> usize {
        self.rows.iter().filter(|row| row.kind() == kind).count()
    }

    /// What is wrong with the page itself, in the order of its lines.
    pub fn defects(&self) -> &[Defect] {
        &self.defects
    }

    /// The rows as a `.ftl` file that the library loads.
    pub fn to_ftl(&self) -> String {
        ftl::render(self)
    }

    /// The language of `catalog` that the page is in instead of its own: most descriptions are that language's, word for
    /// word, and not those of its own.
    pub fn other_language<'c>(&self, catalog: &'c Catalog) -> Option<&'c LanguageIdentifier> {
        let own = Known::new(catalog, &self.language).count_same(&self.rows);
        let mut others = catalog.languages().iter().filter(|language| **language != self.language);
        let is_it =
            |language: &&LanguageIdentifier| Known::new(catalog, language).count_same(&self.rows) * 2 > self.rows.len();
        if own * 2 > self.rows.len() { None } else { others.find(is_it) }
    }

    /// What differs between the page and the texts `catalog` has in its language: in the order of the page, and what
    /// the page lacks last.
    pub fn drift(&self, catalog: &Catalog) -> Vec<Difference> {
        drift::differences(self, catalog)
    }
}

/// The catalog of a folder of texts, to read a page with and to compare it to: one folder a language, `.ftl` files in
/// it. Unlike a catalog that answers users, it may lack `code-generalException`.
///
/// # Errors
///
/// What the library refuses to load, and a folder without texts in `language`.
pub fn catalog_from_folder(folder: &Path, language: &LanguageIdentifier) -> Result<Catalog, Error> {
    let tag = language.to_string();
    let stand_in = format!("code-generalException = {}\n", known::STAND_IN);
    let builder = Catalog::empty_builder().default_language(&*tag).overlay_text(&*tag, "stand-in.ftl", stand_in);
    let catalog = builder.overlay_dir(folder).build()?;
    if Known::new(&catalog, language).told().next().is_none() {
        return Err(Error::new(folder.to_string_lossy(), Problem::NoTextsIn { tag }));
    }
    Ok(catalog)
}

fn find(blocks: &[Block]) -> Found {
    let mut found = Found::default();
    for block in blocks {
        found.append(match block {
            Block::Table(rows) => table::rows(rows),
            // A list may have lost its bullets.
            Block::Lines(lines) => {
                Some(lines::list(lines)).filter(|found| !found.rows.is_empty()).unwrap_or_else(|| lines::rows(lines))
            }
            Block::List(items) => lines::list(items),
            Block::Prose(_) => Found::default(),
        });
    }
    found
}
