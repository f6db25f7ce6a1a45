//! Where everything is written. The only door to `anstream`, `anstyle` and `terminal_size`.

use std::borrow::Cow;
use std::env;
use std::io::{self, IsTerminal, Write};

use anstream::AutoStream;
use anstyle::AnsiColor;
pub(crate) use anstyle::Style;

use crate::failure::Failure;
use crate::layout;
use crate::voice::Voice;

/// For everything else.
pub(crate) const PLAIN: Style = Style::new();
/// For titles.
pub(crate) const TITLE: Style = Style::new().bold();
/// For what only some readers need.
pub(crate) const ASIDE: Style = Style::new().dimmed();
const ERROR: Style = AnsiColor::Red.on_default().bold();
const NOTE: Style = AnsiColor::Cyan.on_default().bold();

/// Lines of a text are not longer than this, however wide the terminal is.
const MAX_TEXT_COLUMNS: usize = 80;
/// A terminal that does not know its width has this one.
const USUAL_COLUMNS: usize = 80;
/// Where nobody sees an edge, tables are still kept readable.
const UNSEEN_COLUMNS: usize = 120;
/// Narrower than this, words break at every other letter.
const MIN_COLUMNS: usize = 20;

/// Writes text made for a person: with styles if standard output is a terminal that wants them, see
/// <https://no-color.org> and <https://bixense.com/clicolors>.
pub(crate) fn styled(text: &str) -> Result<(), Failure> {
    write(AutoStream::auto(io::stdout().lock()), text)
}

/// Writes data as it is; only where a person looks at it in a terminal, without control characters.
pub(crate) fn data(data: &str) -> Result<(), Failure> {
    let stdout = io::stdout();
    let data = if stdout.is_terminal() { layout::printable(data) } else { Cow::Borrowed(data) };
    write(stdout.lock(), &data)
}

fn write(mut stream: impl Write, text: &str) -> Result<(), Failure> {
    stream.write_all(text.as_bytes()).and_then(|()| stream.flush()).map_err(Failure::from_write)
}

/// Tells the user something beside the output.
pub(crate) fn note(voice: &Voice, sentence: &str) {
    aside(NOTE, &voice.label("cli-label-note"), sentence);
}

/// Writes the events of `targets` to standard error, a line each.
#[cfg(feature = "serve")]
pub(crate) fn start_log(targets: tracing_subscriber::filter::Targets) {
    use tracing_subscriber::layer::SubscriberExt;
    use tracing_subscriber::util::SubscriberInitExt;

    let lines = tracing_subscriber::fmt::layer().with_ansi(false).with_writer(io::stderr);
    // There is no other log in this process.
    let _ = tracing_subscriber::registry().with(lines).with(targets).try_init();
}

/// Tells the user what went wrong.
pub(crate) fn error(voice: &Voice, sentence: &str) {
    aside(ERROR, &voice.label("cli-label-error"), sentence);
}

/// Tells the user how the command is used: what is wrong first, then the rest in paragraphs of their own.
pub(crate) fn usage(voice: &Voice, paragraphs: &[String]) {
    let mut paragraphs = paragraphs.iter();
    if let Some(fault) = paragraphs.next() {
        error(voice, fault);
    }
    let columns = io::stderr().is_terminal().then(|| text_columns(terminal_size::terminal_size_of(io::stderr())));
    for paragraph in paragraphs {
        report(&format!("\n{}\n", layout::paragraph(paragraph, columns)));
    }
}

/// Writes a report, which is no part of the output, as it is.
pub(crate) fn report(text: &str) {
    // Where not even this can be written, nobody is left to be told.
    let _ = AutoStream::auto(io::stderr().lock()).write_all(text.as_bytes());
}

fn aside(style: Style, label: &str, sentence: &str) {
    let columns = io::stderr().is_terminal().then(|| text_columns(terminal_size::terminal_size_of(io::stderr())));
    let text = layout::paragraph(&format!("{label}: {sentence}"), columns);
    let label = layout::printable(label);
    let rest = text.strip_prefix(&*label);
    let text = rest.map_or_else(|| text.clone(), |rest| format!("{style}{label}{style:#}{rest}"));
    // Where not even this can be written, nobody is left to be told.
    let _ = writeln!(AutoStream::auto(io::stderr().lock()), "{text}");
}

/// The width for texts on standard output: none where it is no terminal, so that they can be worked with.
pub(crate) fn text_width() -> Option<usize> {
    let stdout = io::stdout();
    stdout.is_terminal().then(|| text_columns(terminal_size::terminal_size_of(stdout)))
}

/// The width for tables on standard output.
pub(crate) fn table_width() -> usize {
    let stdout = io::stdout();
    let unknown = if stdout.is_terminal() { USUAL_COLUMNS } else { UNSEEN_COLUMNS };
    columns(terminal_size::terminal_size_of(stdout)).unwrap_or(unknown)
}

type TerminalSize = Option<(terminal_size::Width, terminal_size::Height)>;

fn text_columns(size: TerminalSize) -> usize {
    columns(size).unwrap_or(USUAL_COLUMNS).min(MAX_TEXT_COLUMNS)
}

/// The user's word counts more than the terminal's, which may not know better (POSIX.1-2024, `COLUMNS`).
fn columns(size: TerminalSize) -> Option<usize> {
    let wished = env::var("COLUMNS").ok().and_then(|columns| columns.parse().ok());
    let columns = wished.or(size.map(|(width, _)| usize::from(width.0)));
    columns.filter(|columns| *columns > 0).map(|columns| columns.max(MIN_COLUMNS))
}
