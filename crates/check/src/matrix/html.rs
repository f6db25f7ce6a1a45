//! The matrix as one HTML file.

use std::fmt::Write;

use super::{Case, Cell, Column, Matrix, MatrixText, digest};

const STYLE: &str = include_str!("page.css");
/// Below this width the style puts the locales of a text one under the other.
const STACKED: &str = "44.01rem";
/// The least width of a column, in `rem`.
const COLUMN: usize = 11;
const SCRIPT: &str = include_str!("page.js");

/// What the page of a matrix says around the texts. The default is English.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Labels {
    /// The language of these labels.
    pub language: String,
    /// The heading, which is the title of the window too.
    pub title: String,
    /// How to read the page: what the marked parts of texts are.
    pub introduction: String,
    /// Before the field to search in.
    pub search: String,
    /// Before the box that leaves only texts that are missing or broken.
    pub only_problems: String,
    /// Over ids and values.
    pub text: String,
    /// In place of a text that is missing.
    pub missing: String,
    /// In place of a text that a partial locale takes from elsewhere.
    pub inherited: String,
    /// In place of a text that cannot be written.
    pub broken: String,
    /// Where nothing is found.
    pub nothing: String,
}

impl Default for Labels {
    fn default() -> Self {
        let own = str::to_owned;
        Self {
            language: own("en"),
            title: own("Texts side by side"),
            introduction: own("Every text as its users see it. Marked parts are sample values."),
            search: own("Search"),
            only_problems: own("Only texts that are missing or broken"),
            text: own("Text"),
            missing: own("missing"),
            inherited: own("inherited"),
            broken: own("cannot be written"),
            nothing: own("Nothing found."),
        }
    }
}

pub(super) fn render(matrix: &Matrix, labels: &Labels) -> String {
    let mut page = Page { html: String::new(), labels };
    page.head(&style(matrix.columns().len()));
    page.tools();
    page.table(matrix);
    page.html + "</main>\n<script>" + SCRIPT + "</script>\n</body>\n</html>\n"
}

/// The style of a table with so many locales: where they do not fit side by side, the page scrolls.
fn style(locales: usize) -> String {
    format!("{STYLE}\n@media (min-width: {STACKED}) {{\n  table {{ min-width: {}rem; }}\n}}\n", (locales + 1) * COLUMN)
}

struct Page<'l> {
    html: String,
    labels: &'l Labels,
}

impl Page<'_> {
    fn head(&mut self, style: &str) {
        let (style_digest, script_digest) = (digest::source(style), digest::source(SCRIPT));
        // Nothing but this style and this script may act, whatever the texts have in them.
        let policy = format!(
            "default-src 'none'; style-src '{style_digest}'; script-src '{script_digest}'; base-uri 'none'; form-action 'none'"
        );
        let (language, title) = (escaped(&self.labels.language), escaped(&self.labels.title));
        let _ = write!(
            self.html,
            "<!DOCTYPE html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <meta name=\"referrer\" content=\"no-referrer\">\n<title>{title}</title>\n<style>{style}</style>\n</head>\n\
             <body>\n<header>\n<h1>{title}</h1>\n<p>{}</p>\n</header>\n<main>\n",
            escaped(&self.labels.introduction),
        );
    }

    /// The field to search in does nothing without the script, which shows it.
    fn tools(&mut self) {
        let (search, problems) = (escaped(&self.labels.search), escaped(&self.labels.only_problems));
        let _ = write!(
            self.html,
            "<div class=\"tools\">\n<label class=\"search\" hidden>{search} <input type=\"search\" id=\"search\" \
             autocomplete=\"off\" spellcheck=\"false\"></label>\n<label><input type=\"checkbox\" id=\"problems\"> {problems}</label>\n\
             <p id=\"nothing\" role=\"status\" hidden>{}</p>\n</div>\n",
            escaped(&self.labels.nothing),
        );
    }

    fn table(&mut self, matrix: &Matrix) {
        let _ = write!(self.html, "<table>\n<thead>\n<tr><th scope=\"col\">{}</th>", escaped(&self.labels.text));
        for (position, column) in matrix.columns().iter().enumerate() {
            let problems = matrix.problems(position);
            let count = if problems > 0 { format!(" <b class=\"count\">{problems}</b>") } else { String::new() };
            let _ = write!(self.html, "<th scope=\"col\">{}{count}</th>", escaped(column.tag()));
        }
        self.html += "</tr>\n</thead>\n";
        for text in matrix.texts() {
            self.text(text, matrix.columns());
        }
        self.html += "</table>\n";
    }

    /// A text: a row for each sample, its name before the first.
    fn text(&mut self, text: &MatrixText, columns: &[Column]) {
        let is_problem = text.cases().iter().any(Case::has_problem);
        self.html += if is_problem { "<tbody class=\"problem\">\n" } else { "<tbody>\n" };
        for (position, case) in text.cases().iter().enumerate() {
            self.html += "<tr><th scope=\"row\">";
            if position == 0 {
                let attribute = text.attribute().map(|name| format!("<wbr>.{}", escaped(name))).unwrap_or_default();
                let _ = write!(self.html, "<code>{}{attribute}</code>", escaped(text.message()));
            } else {
                let attribute = text.attribute().map(|name| format!(".{name}")).unwrap_or_default();
                let _ = write!(
                    self.html,
                    "<code class=\"again\">{}</code>",
                    escaped(&format!("{}{attribute}", text.message()))
                );
            }
            for (name, value) in case.sample().values() {
                let value = escaped(&value.to_string());
                let _ = write!(self.html, "<span class=\"sample\">{} = <bdi>{value}</bdi></span>", escaped(name));
            }
            self.html += "</th>";
            for (column, cell) in columns.iter().zip(case.cells()) {
                self.cell(column, cell);
            }
            self.html += "</tr>\n";
        }
        self.html += "</tbody>\n";
    }

    fn cell(&mut self, column: &Column, cell: &Cell) {
        let tag = escaped(column.tag());
        let direction = if column.is_right_to_left() { "rtl" } else { "ltr" };
        let none = |class: &str, label: &str| {
            format!("<td data-tag=\"{tag}\"><i class=\"{class}\">{}</i></td>", escaped(label))
        };
        self.html += &match cell {
            Cell::Text(text) => {
                format!("<td data-tag=\"{tag}\"><p lang=\"{tag}\" dir=\"{direction}\">{}</p></td>", marked(text))
            }
            Cell::Missing => none("bad", &self.labels.missing),
            Cell::Broken => none("bad", &self.labels.broken),
            Cell::Inherited => none("inherited", &self.labels.inherited),
        };
    }
}

/// The text with its values marked: an isolation becomes the element that isolates (HTML Standard, `bdi`).
fn marked(text: &str) -> String {
    let mut marked = String::with_capacity(text.len());
    let mut open = 0usize;
    for character in text.chars() {
        match character {
            '\u{2068}' => {
                open += 1;
                marked.push_str("<bdi>");
            }
            '\u{2069}' if open > 0 => {
                open -= 1;
                marked.push_str("</bdi>");
            }
            '\n' => marked.push_str("<br>"),
            other => escape(other, &mut marked),
        }
    }
    marked + &"</bdi>".repeat(open)
}

fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    text.chars().for_each(|character| escape(character, &mut escaped));
    escaped
}

/// Writes a character so that it is text, in content and in quoted attributes (HTML Standard, section 13.3). Control
/// characters have no place in HTML, and are shown as pictures of themselves.
fn escape(character: char, escaped: &mut String) {
    match character {
        '&' => escaped.push_str("&amp;"),
        '<' => escaped.push_str("&lt;"),
        '>' => escaped.push_str("&gt;"),
        '"' => escaped.push_str("&quot;"),
        '\'' => escaped.push_str("&#39;"),
        '\u{0}'..='\u{1f}' => escaped.extend(char::from_u32(u32::from(character) + 0x2400)),
        '\u{7f}'..='\u{9f}' => escaped.push('\u{fffd}'),
        other => escaped.push(other),
    }
}
