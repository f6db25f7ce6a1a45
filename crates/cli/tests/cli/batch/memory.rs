//! Memory does not grow with the input.
#![cfg(target_os = "linux")]

use std::fs;
use std::io::Write;
use std::process::Stdio;

use crate::transcript;

/// The most memory the process ever had, in KiB (proc(5), `VmHWM`).
fn peak(process: u32) -> usize {
    let status = fs::read_to_string(format!("/proc/{process}/status")).unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
    line.trim().strip_suffix(" kB").unwrap().parse().unwrap()
}

/// Feeds `batch` so many times with `input` and looks at its memory before the input ends.
#[track_caller]
fn peak_of(input: &[u8], times: usize, arguments: &[&str]) -> usize {
    let mut command = transcript::command();
    command.arg("batch").arg("-").args(arguments).stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null());
    let mut child = command.spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    for _ in 0..times {
        stdin.write_all(input).unwrap();
    }
    let peak = peak(child.id());
    drop(stdin);
    child.wait().unwrap();
    peak
}

#[test]
fn all_inputs_fit_into_64_mebibytes() {
    let tiny = "{}\n".repeat(100_000);
    let unknown: String =
        (0..20_000).map(|number| format!("{{\"code\":\"unknown-{number}-{}\"}}\n", "x".repeat(100))).collect();
    // With escapes, so that the string cannot be borrowed from the line.
    let body = format!(r#"{{"code":"99904","requestId":"1","message":"{}"}}"#, "\\n".repeat(2_700_000));
    let string = format!("{{\"body\":{}}}\n", serde_json::to_string(&body).unwrap());
    let just_short_enough = format!("{{\"code\":\"99904\",\"message\":\"{}\"}}\n", "x ".repeat(4 * 1024 * 1024 - 100));
    let too_long = "x".repeat(12 * 1024 * 1024);
    let inputs: [(&str, &[u8], usize, &[&str]); 6] = [
        ("tiny lines", tiny.as_bytes(), 3, &[]),
        ("unknown codes", unknown.as_bytes(), 2, &[]),
        ("long lines", just_short_enough.as_bytes(), 4, &[]),
        ("long lines, redacted", just_short_enough.as_bytes(), 3, &["--redact"]),
        ("long strings", string.as_bytes(), 3, &["--field", "body", "--redact"]),
        ("lines too long", too_long.as_bytes(), 2, &[]),
    ];
    for (what, input, times, arguments) in inputs {
        for threads in ["1", "4"] {
            let peak = peak_of(input, times, &[arguments, &["--threads", threads]].concat());
            assert!(peak < 64 * 1024, "{what} with {threads} threads: {peak} KiB");
        }
    }
}
