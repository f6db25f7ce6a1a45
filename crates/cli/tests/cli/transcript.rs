//! Runs transcripts: files of command lines, each with everything the command answered.
//!
//! ```text
//! # A line that says what the case shows.
//! $ LANG=ru_RU.UTF-8 error-l10n explain - < not-found.json
//! what stands on standard output
//! stderr: what stands on standard error
//! [exit 0]
//! ```
//!
//! Words may be in single quotes; files are those of `tests/bodies`. The environment is empty but for what the line
//! sets. `TERMINAL=60` makes standard output a terminal of 60 columns; escape characters are shown as `\e`,
//! other control characters as `\u{9b}`.
//! `UPDATE_TRANSCRIPTS=1 cargo test` writes the answers into the files: read the difference before you commit it.

pub(crate) mod terminal;

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};

/// A command line of a transcript.
struct Line<'t> {
    variables: Vec<(String, String)>,
    arguments: Vec<String>,
    input: Option<String>,
    source: &'t str,
}

/// Runs every command of `tests/transcripts/{name}.txt` and compares what it answers.
#[track_caller]
pub(crate) fn check(name: &str) {
    let path = folder("transcripts").join(name).with_extension("txt");
    let expected = fs::read_to_string(&path).unwrap();
    let actual = replay(&expected);
    if std::env::var_os("UPDATE_TRANSCRIPTS").is_some() {
        fs::write(&path, &actual).unwrap();
    }
    assert!(expected.contains("\n[exit "), "{name} has no cases");
    let position = expected.lines().zip(actual.lines()).position(|(expected, actual)| expected != actual);
    let position = position.unwrap_or(expected.lines().count().min(actual.lines().count()));
    let line = |text: &str| text.lines().nth(position).unwrap_or("(the end)").to_owned();
    let (wanted, got) = (line(&expected), line(&actual));
    assert!(expected == actual, "{name}.txt:{}:\nexpected: {wanted}\n  actual: {got}\n\n{actual}", position + 1);
}

/// The names of all transcripts, sorted.
pub(crate) fn names() -> Vec<String> {
    let entries = fs::read_dir(folder("transcripts")).unwrap();
    let mut names: Vec<String> =
        entries.map(|entry| entry.unwrap().path().file_stem().unwrap().to_str().unwrap().to_owned()).collect();
    names.sort();
    names
}

/// The transcript with the answers of this run.
pub(crate) fn replay(transcript: &str) -> String {
    let mut replayed = String::new();
    let mut in_answer = false;
    for text in transcript.lines() {
        if let Some(source) = text.strip_prefix("$ ") {
            replayed += &format!("{text}\n{}", Line::parse(source).run());
            in_answer = true;
        } else if in_answer {
            in_answer = !text.starts_with("[exit ");
        } else {
            replayed += &format!("{text}\n");
        }
    }
    replayed
}

impl<'t> Line<'t> {
    fn parse(source: &'t str) -> Self {
        let mut words = words(source).into_iter();
        let mut line = Self { variables: Vec::new(), arguments: Vec::new(), input: None, source };
        for word in words.by_ref() {
            match word.split_once('=') {
                Some((name, value)) => line.variables.push((name.to_owned(), value.to_owned())),
                None => {
                    assert_eq!(word, "error-l10n", "{source}");
                    break;
                }
            }
        }
        line.arguments = words.collect();
        if let Some(position) = line.arguments.iter().position(|word| word == "<") {
            line.input = Some(line.arguments.remove(position + 1));
            line.arguments.truncate(position);
        }
        line
    }

    fn run(&self) -> String {
        let mut command = command();
        command.args(&self.arguments).envs(self.variables.iter().cloned());
        if let Some(input) = &self.input {
            command.stdin(File::open(folder("bodies").join(input)).unwrap_or_else(|error| panic!("{input}: {error}")));
        }
        let terminal = self.variables.iter().find(|(name, _)| name == "TERMINAL");
        let output = match terminal {
            None => command.output().unwrap(),
            Some((_, columns)) => terminal::run(&mut command, columns.parse().unwrap()),
        };
        self.written_down(&output)
    }

    fn written_down(&self, output: &Output) -> String {
        let readable = |bytes: &[u8]| readable(std::str::from_utf8(bytes).unwrap());
        let mut text = readable(&output.stdout);
        if !text.is_empty() && !text.ends_with('\n') {
            text += "[no line end]\n";
        }
        for line in readable(&output.stderr).lines() {
            text += format!("stderr: {line}").trim_end();
            text += "\n";
        }
        let code = output.status.code().unwrap_or_else(|| panic!("{} was killed", self.source));
        text + &format!("[exit {code}]\n")
    }
}

/// `text` with its control characters written out.
fn readable(text: &str) -> String {
    let mut readable = String::new();
    for character in text.chars() {
        match character {
            '\u{1b}' => readable.push_str("\\e"),
            control if control.is_control() && control != '\n' => readable.extend(control.escape_unicode()),
            other => readable.push(other),
        }
    }
    readable
}

/// The words of a line; single quotes hold blanks together.
fn words(line: &str) -> Vec<String> {
    let (mut words, mut word, mut quoted, mut started) = (Vec::new(), String::new(), false, false);
    for character in line.chars() {
        match character {
            '\'' => (quoted, started) = (!quoted, true),
            ' ' if !quoted => {
                if std::mem::take(&mut started) {
                    words.push(std::mem::take(&mut word));
                }
            }
            _ => {
                word.push(character);
                started = true;
            }
        }
    }
    words.extend(started.then_some(word));
    words
}

/// The command in `tests/bodies`, with an empty environment and nothing to read.
pub(crate) fn command() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_error-l10n"));
    command.env_clear().current_dir(folder("bodies")).stdin(Stdio::null()).stderr(Stdio::piped());
    command
}

/// Starts `command` and gives it `input` to read.
pub(crate) fn spawn_with(command: &mut Command, input: Vec<u8>) -> Child {
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    // It may stop reading before the end.
    std::thread::spawn(move || std::io::Write::write_all(&mut stdin, &input));
    child
}

pub(crate) fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(name)
}
