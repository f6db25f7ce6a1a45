//! Which form a page is in.

use super::block::Block;
use super::{html, markdown, text};

/// The form a page was saved in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// Text, in which the cells of a row stand one behind the other.
    Text,
    /// Markdown with tables.
    Markdown,
    /// HTML.
    Html,
}

impl Form {
    /// A name for programs: `text`, `markdown` or `html`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Markdown => "markdown",
            Self::Html => "html",
        }
    }

    pub(super) fn blocks(self, page: &str) -> Vec<Block> {
        match self {
            Self::Text => text::blocks(page),
            Self::Markdown => markdown::blocks(page),
            Self::Html => html::blocks(page),
        }
    }
}

/// The forms the page may be in, the likeliest first: its content tells more than its name.
pub(super) fn candidates(file: &str, page: &str) -> Vec<Form> {
    let extension = file.rsplit('.').next().unwrap_or_default().to_ascii_lowercase();
    let has_rule = page.lines().any(is_rule);
    let mut forms = Vec::new();
    if is_html(page) || matches!(&*extension, "html" | "htm" | "xhtml") {
        forms.push(Form::Html);
    }
    if has_rule || matches!(&*extension, "md" | "markdown") {
        forms.push(Form::Markdown);
    }
    forms.push(Form::Text);
    // Markdown may have its tables in HTML, and then neither a rule nor the beginning of a page of HTML.
    let others = [Form::Markdown, Form::Html].into_iter().filter(|form| !forms.contains(form)).collect::<Vec<_>>();
    forms.extend(others);
    forms
}

fn is_html(page: &str) -> bool {
    let start: String = page.trim_start().chars().take(15).flat_map(char::to_lowercase).collect();
    ["<!doctype html", "<html", "<head", "<body", "<table", "<main", "<div"].iter().any(|tag| start.starts_with(tag))
}

/// The line below the head of a table (GFM, section 4.10).
fn is_rule(line: &str) -> bool {
    let line = line.trim();
    line.contains('|') && line.contains('-') && line.chars().all(|character| matches!(character, '|' | '-' | ':' | ' '))
}
