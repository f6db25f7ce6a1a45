//! The clients of `examples/clients`, which the README shows, against a running service. Where a language is not
//! installed, its test says so and ends.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use crate::serve::{Running, run};

const BODY: &str = r#"{"error": {"code": "serviceNotAvailable", "message": "MARKER"}}"#;
const ANSWER: &str = "serviceNotAvailable, r-1, Повторите попытку через 2 минуты.";

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples/clients")
}

/// A running service and its address.
fn service() -> (Running, String) {
    let running = run(&["--log", "error"]);
    let address = format!("http://{}", running.address);
    (running, address)
}

/// What a program printed; `None`, with a line that says so, where it is not installed.
#[track_caller]
fn output(program: &str, arguments: &[&str], folder: &Path) -> Option<Output> {
    let output = Command::new(program).args(arguments).current_dir(folder).output();
    if output.is_err() {
        println!("skipped: {program} is not installed");
    }
    output.ok()
}

#[track_caller]
fn assert_prints(output: &Output, expected: &str) {
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let printed = String::from_utf8(output.stdout.clone()).unwrap();
    // Mono puts a byte order mark before what it prints.
    let printed = printed.replace(['\u{2068}', '\u{2069}', '\u{feff}'], "");
    assert_eq!(printed.trim_end(), expected);
}

#[test]
fn javascript_gets_the_text() {
    let (running, service) = service();
    let script = format!(
        "import {{ explain }} from './explain.mjs';
         const headers = {{ 'MS-RequestId': 'r-1', 'Retry-After': '120' }};
         const problem = await explain('{service}', new Response('{BODY}', {{ status: 503, headers }}), 'ru');
         console.log([problem.code, problem.requestId, problem.advice].join(', '));"
    );
    if let Some(output) = output("node", &["--input-type=module", "--eval", &script], &folder()) {
        assert_prints(&output, ANSWER);
    }
    running.end();
}

#[test]
fn php_gets_the_text() {
    let (running, service) = service();
    let script = format!(
        "require 'explain.php';
         $headers = ['HTTP/1.1 503 Service Unavailable', 'MS-RequestId: r-1', 'Retry-After: 120', 'Content-Length: 9999'];
         $problem = explain('{service}', 503, '{BODY}', $headers, 'ru');
         echo implode(', ', [$problem['code'], $problem['requestId'], $problem['advice']]);"
    );
    if let Some(output) = output("php", &["-r", &script], &folder()) {
        assert_prints(&output, ANSWER);
    }
    running.end();
}

/// Compiled by Mono's compiler, as a program of C# 7.
#[test]
fn c_sharp_gets_the_text() {
    let (running, service) = service();
    let place = tempfile::tempdir().unwrap();
    let program = r#"
        using System;
        using System.Net;
        using System.Net.Http;
        public static class Program
        {
            public static void Main(string[] arguments)
            {
                var failed = new HttpResponseMessage((HttpStatusCode)503) { Content = new StringContent(arguments[1]) };
                failed.Headers.TryAddWithoutValidation("MS-RequestId", "r-1");
                failed.Headers.TryAddWithoutValidation("Retry-After", "120");
                var service = new HttpClient { BaseAddress = new Uri(arguments[0] + "/") };
                Console.OutputEncoding = System.Text.Encoding.UTF8;
                Console.WriteLine(ErrorL10n.ExplainAsync(service, failed, "ru").Result);
            }
        }"#;
    fs::write(place.path().join("Program.cs"), program).unwrap();
    let client = folder().join("Explain.cs").canonicalize().unwrap();
    let arguments =
        ["-langversion:7", "-r:System.Net.Http.dll", "-out:client.exe", "Program.cs", client.to_str().unwrap()];
    if let Some(compiled) = output("mcs", &arguments, place.path()) {
        let complaints = String::from_utf8_lossy(&compiled.stderr);
        if complaints.contains("CS0006") {
            println!("skipped: mcs has no System.Net.Http (libmono-system-net-http4.0-cil)");
        } else {
            assert!(compiled.status.success(), "{complaints}");
            let answered = output("mono", &["client.exe", &service, BODY], place.path()).unwrap();
            let json = String::from_utf8(answered.stdout).unwrap();
            let problem: serde_json::Value = serde_json::from_str(json.trim_matches(['\u{feff}', '\r', '\n'])).unwrap();
            assert_eq!(problem["advice"], "Повторите попытку через \u{2068}2\u{2069} минуты.");
            assert_eq!((&problem["requestId"], &problem["retry"]["afterSeconds"]), (&"r-1".into(), &120.into()));
        }
    }
    running.end();
}

#[test]
fn curl_gets_the_text() {
    let (running, service) = service();
    let place = tempfile::tempdir().unwrap();
    fs::write(place.path().join("body.json"), BODY).unwrap();
    let script = format!("ERROR_L10N={service}; . '{}'", folder().join("explain.sh").display());
    if output("curl", &["--version"], place.path()).is_some() {
        let answer = output("sh", &["-c", &script], place.path()).unwrap();
        let problem: serde_json::Value = serde_json::from_slice(&answer.stdout).unwrap();
        assert_eq!(problem["advice"], "Vuelva a intentarlo dentro de \u{2068}2\u{2069} minutos.");
        assert_eq!((&problem["requestId"], &problem["retry"]["afterSeconds"]), (&"5f8d3c1a".into(), &120.into()));
    }
    running.end();
}

#[test]
fn the_readme_shows_the_clients_as_they_are() {
    let readme = fs::read_to_string(folder().join("../../README.md")).unwrap();
    for client in ["explain.sh", "explain.mjs", "explain.php", "Explain.cs"] {
        let text = fs::read_to_string(folder().join(client)).unwrap();
        assert!(readme.contains(&format!("\n{}\n```\n", text.trim_end())), "{client}");
    }
}
