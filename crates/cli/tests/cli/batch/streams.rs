//! Inputs and outputs that begin late, end early, or never.

use std::fs::File;
use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Child, Output, Stdio};

use super::{answer, answered, stderr};
use crate::transcript::{self, terminal};

const LINE: &str = "{\"code\":\"99904\"}\n";

fn spawn(arguments: &[&str]) -> Child {
    let mut command = transcript::command();
    command.arg("batch").arg("-").args(arguments);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap()
}

#[test]
fn a_line_is_answered_before_the_next_one_comes() {
    for threads in ["1", "3"] {
        let mut child = spawn(&["--text-only", "--threads", threads]);
        let (mut stdin, mut stdout) = (child.stdin.take().unwrap(), BufReader::new(child.stdout.take().unwrap()));
        for _ in 0..3 {
            stdin.write_all(LINE.as_bytes()).unwrap();
            let mut text = String::new();
            stdout.read_line(&mut text).unwrap();
            assert_eq!(text, "Resource not found\n");
        }
        drop(stdin);
        assert_eq!(child.wait().unwrap().code(), Some(0));
    }
}

#[test]
fn a_reader_that_leaves_ends_the_work_quietly_though_input_goes_on() {
    for threads in ["1", "3"] {
        let mut child = spawn(&["--threads", threads]);
        let mut stdin = child.stdin.take().unwrap();
        stdin.write_all(LINE.as_bytes()).unwrap();
        let mut first = [0; 10];
        child.stdout.take().unwrap().read_exact(&mut first).unwrap();
        // Standard input stays open, so the command has to find out by writing.
        stdin.write_all(LINE.as_bytes()).unwrap();
        let output = child.wait_with_output().unwrap();
        assert_eq!((stderr(&output), output.status.code()), (String::new(), Some(0)));
    }
}

#[test]
#[cfg(target_os = "linux")]
fn a_full_disk_ends_the_work_in_the_middle() {
    for threads in ["1", "3"] {
        for arguments in [&["--output", "/dev/full"][..], &["--unknown", "/dev/full", "--output", "/dev/null"]] {
            let output = answer(LINE.repeat(50_000), &[arguments, &["--threads", threads, "--lang", "ru"]].concat());
            let sentence = "ошибка: не удалось записать вывод (на диске нет места)\n";
            assert_eq!((stderr(&output).as_str(), output.status.code()), (sentence, Some(2)), "{arguments:?}");
        }
    }
}

#[test]
fn compressed_input_is_read_as_it_is() {
    let text = LINE.repeat(3000);
    let expected = answered(&*text, &[]);
    for (name, bytes) in [("log.gz", gzip(&text)), ("log.zst", zstandard(&text)), ("log.txt", gzip(&text))] {
        assert_eq!(answered(bytes.clone(), &[]), expected, "{name}");
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        let output = transcript::command().arg("batch").arg(path).output().unwrap();
        assert_eq!(String::from_utf8(output.stdout).unwrap(), expected, "{name}");
    }
}

#[test]
fn lines_before_the_damage_of_an_archive_are_answered() {
    // Different lines, or there would be next to nothing to cut off.
    let text: String = (0..30_000u32)
        .map(|number| format!("{{\"n\":{},\"code\":\"99904\"}}\n", number.wrapping_mul(0x9e37_79b9)))
        .collect();
    for bytes in [gzip(&text), zstandard(&text)] {
        for threads in ["1", "3"] {
            let output = answer(&bytes[..bytes.len() * 3 / 4], &["--threads", threads, "--text-only"]);
            assert!(output.stdout.starts_with(b"Resource not found\nResource not found\n"));
            assert!(stderr(&output).contains("error: standard input cannot be read ("), "{}", stderr(&output));
            assert_eq!(output.status.code(), Some(2));
        }
    }
}

#[test]
fn a_terminal_sees_a_bar_that_goes_away_and_others_see_none() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("log.ndjson");
    File::create(&path).unwrap().write_all(LINE.repeat(20_000).as_bytes()).unwrap();
    let mut command = transcript::command();
    command.arg("batch").arg(&path).env("TERM", "xterm").stdout(Stdio::null());
    let shown = terminal::errors(&mut command, 60);
    assert!(shown.contains('%') && shown.contains('█'), "{shown:?}");
    // The summary stands where the bar was.
    let (_, summary) = shown.rsplit_once("\u{1b}[2K").unwrap();
    assert!(summary.starts_with("Lines "), "{shown:?}");
    let output: Output = command.stderr(Stdio::piped()).output().unwrap();
    assert!(stderr(&output).starts_with("Lines "), "{}", stderr(&output));
}

fn gzip(text: &str) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    encoder.write_all(text.as_bytes()).unwrap();
    encoder.finish().unwrap()
}

fn zstandard(text: &str) -> Vec<u8> {
    ruzstd::encoding::compress_to_vec(text.as_bytes(), ruzstd::encoding::CompressionLevel::Fastest)
}
