//! From rows as the page has them to codes as services send them.

use std::collections::{BTreeMap, HashMap};

use super::defect::{Defect, DefectKind};
use super::known::{Known, KnownEntry, key};
use super::row::{Found, RawRow, Row, RowKind, is_identifier};
use super::{digits, status, title};

/// Codes that follow each other may leave out so many numbers before it is the end of a range.
const MAX_GAP: u64 = 3;
/// So many characters of a row that cannot be read are quoted.
const MAX_QUOTED: usize = 60;
/// Fewer numeric codes are no range.
const MIN_RANGE: usize = 3;

/// The rows, by kind and in the order of the page, and what is wrong with them.
pub(super) fn resolve(found: Found, known: &Known) -> (Vec<Row>, Vec<Defect>) {
    let mut resolver =
        Resolver { known, rows: Vec::new(), index: HashMap::new(), defects: Vec::new(), guessed: Vec::new() };
    let (words, others): (Vec<RawRow>, Vec<RawRow>) =
        found.rows.into_iter().partition(|row| row.kind == RowKind::CodeString && !is_identifier(&row.code));
    let names = Names::of(&others);
    // Rows that can be read go first: they take away the codes the others may stand for.
    others.into_iter().for_each(|row| resolver.readable(row));
    words.into_iter().for_each(|row| resolver.translated(row));
    for line in found.unread {
        resolver.report(line.line, DefectKind::UnreadRow { text: shortened(&line.text) });
    }
    names.report(&mut resolver);
    resolver.finish()
}

struct Resolver<'k> {
    known: &'k Known,
    rows: Vec<Row>,
    /// Where they are, by id.
    index: HashMap<String, usize>,
    defects: Vec<Defect>,
    /// Statuses whose titles are guessed, with the line of the first.
    guessed: Vec<(u32, u16)>,
}

impl Resolver<'_> {
    fn report(&mut self, line: u32, kind: DefectKind) {
        self.defects.push(Defect { line, kind });
    }

    fn readable(&mut self, raw: RawRow) {
        let code = match raw.kind {
            RowKind::Status => raw.status.to_string(),
            RowKind::NumericCode => digits::code(&raw.code).unwrap_or_else(|| raw.code.clone()),
            RowKind::CodeString => self.word(&raw),
        };
        self.add(raw, code);
    }

    /// The code that a word is.
    fn word(&self, raw: &RawRow) -> String {
        if let Some(entry) = self.known.code(&raw.code) {
            return entry.code.clone();
        }
        // A word that is no known code is one that was translated if all the rest of its row says so.
        let is_it =
            |entry: &&KnownEntry| entry.status == Some(raw.status) && entry.description.as_deref() == Some(&raw.text);
        let entry = self.known.codes().filter(|entry| entry.is_word()).find(is_it);
        entry.map_or_else(|| raw.code.clone(), |entry| entry.code.clone())
    }

    /// A row whose code is none: it stands for the only known code of its status that has no row, or for the one whose
    /// description it has.
    fn translated(&mut self, raw: RawRow) {
        let is_free = |entry: &&KnownEntry| {
            let is_taken = self.index.contains_key(&key(&entry.id()));
            entry.is_word() && entry.status == Some(raw.status) && !is_taken
        };
        let free: Vec<&KnownEntry> = self.known.codes().filter(is_free).collect();
        let same = free.iter().find(|entry| entry.description.as_deref() == Some(&raw.text));
        let entry = same.or_else(|| free.first().filter(|_| free.len() == 1));
        match entry.map(|entry| entry.code.clone()) {
            Some(code) => self.add(raw, code),
            None => self.report(raw.line, DefectKind::UnknownCode { written: raw.code, status: raw.status }),
        }
    }

    fn add(&mut self, raw: RawRow, code: String) {
        let RawRow { kind, line, status, title, text, .. } = raw;
        let written = (raw.code != code).then_some(raw.code);
        let mut row = Row { kind, code, status, title, description: text.trim().to_owned(), line, written };
        if !raw.is_split {
            let split = title::split(&row.description, status, self.known);
            if !split.is_certain {
                self.guessed.push((line, status));
            }
            (row.title, row.description) = (split.title, split.description);
        }
        self.check(&row, raw.stray);
        let key = key(&row.id());
        match self.index.get(&key).and_then(|first| self.rows.get(*first)) {
            // What is there twice, word for word, is no harm.
            Some(first) if first.description == row.description => {}
            Some(first) => {
                let kind = DefectKind::SecondRow { id: first.id(), first: first.line };
                self.report(line, kind);
            }
            None => {
                self.index.insert(key, self.rows.len());
                self.rows.push(row);
            }
        }
    }

    fn check(&mut self, row: &Row, stray: Option<String>) {
        if let Some(written) = row.written.clone() {
            let code = row.code.clone();
            self.report(
                row.line,
                match row.kind {
                    RowKind::Status | RowKind::NumericCode => DefectKind::MangledDigits { written, code },
                    RowKind::CodeString => DefectKind::MangledCode { written, code },
                },
            );
        }
        if let Some(text) = stray {
            self.report(row.line, DefectKind::StrayCell { text, id: row.id() });
        }
        if row.description.is_empty() {
            self.report(row.line, DefectKind::NoDescription { id: row.id() });
        }
        if row.code.contains(['.', ':']) {
            self.report(row.line, DefectKind::ImpossibleId { id: row.id() });
        }
    }

    fn finish(mut self) -> (Vec<Row>, Vec<Defect>) {
        if let Some((line, _)) = self.guessed.first().copied() {
            let statuses: Vec<String> = self.guessed.iter().map(|(_, status)| status.to_string()).collect();
            self.report(line, DefectKind::GuessedTitles { statuses: statuses.join(", ") });
        }
        self.report_gaps();
        self.rows.sort_by_key(|row| (row.kind, row.line));
        self.defects.sort_by_key(|defect| defect.line);
        (self.rows, self.defects)
    }

    /// Numbers that are left out in the middle of a range of codes.
    fn report_gaps(&mut self) {
        let numeric = self.rows.iter().filter(|row| row.kind == RowKind::NumericCode);
        let codes: BTreeMap<u64, u32> = numeric.filter_map(|row| Some((row.code.parse().ok()?, row.line))).collect();
        if codes.len() < MIN_RANGE {
            return;
        }
        for ((code, _), (next, line)) in codes.iter().zip(codes.iter().skip(1)) {
            if next - code - 1 <= MAX_GAP {
                (code + 1..*next)
                    .for_each(|code| self.report(*line, DefectKind::MissingCode { code: code.to_string() }));
            }
        }
    }
}

/// The names of statuses beside the codes that are not those of HTTP.
struct Names {
    /// With their place: half translated, or run together.
    mangled: Vec<(u32, DefectKind)>,
    /// In how many rows they are translated, and the first: its line, what it says, what it stands for.
    translated: usize,
    first: Option<(u32, String, String)>,
}

impl Names {
    fn of(rows: &[RawRow]) -> Self {
        let mut names = Self { mangled: Vec::new(), translated: 0, first: None };
        for row in rows {
            let Some(written) = row.name.clone().filter(|name| !status::is_name(name, row.status)) else { continue };
            let Some(name) = status::one_word(row.status) else { continue };
            if is_run_together(&written) {
                let id = format!("code-{}", digits::code(&row.code).unwrap_or_else(|| row.code.clone()));
                names.mangled.push((row.line, DefectKind::MangledName { written, name, id }));
            } else {
                names.translated += 1;
                names.first.get_or_insert((row.line, written, name));
            }
        }
        names
    }

    fn report(self, resolver: &mut Resolver<'_>) {
        self.mangled.into_iter().for_each(|(line, kind)| resolver.report(line, kind));
        if let Some((line, written, name)) = self.first {
            resolver.report(line, DefectKind::TranslatedNames { rows: self.translated, written, name });
        }
    }
}

/// `previaFailed`: a capital letter right behind a small one.
fn is_run_together(name: &str) -> bool {
    name.chars().zip(name.chars().skip(1)).any(|(one, next)| one.is_lowercase() && next.is_uppercase())
}

/// Enough of a row to find it by.
fn shortened(row: &str) -> String {
    let mut short: String = row.chars().take(MAX_QUOTED).collect();
    if short.len() < row.len() {
        short.push('…');
    }
    short
}
