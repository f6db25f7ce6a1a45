//! `serve` as a process: it says where it is, answers, loads texts anew on SIGHUP, and ends on SIGTERM.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, ChildStderr, Stdio};
use std::time::Duration;

use rustix::process::{Pid, Signal, kill_process};

use crate::transcript;

pub(crate) struct Running {
    process: Child,
    log: BufReader<ChildStderr>,
    pub(crate) address: String,
    first_line: String,
}

pub(crate) fn run(arguments: &[&str]) -> Running {
    let mut command = transcript::command();
    command.args(["serve", "--addr", "127.0.0.1:0"]).args(arguments).stderr(Stdio::piped());
    let mut process = command.spawn().unwrap();
    let mut log = BufReader::new(process.stderr.take().unwrap());
    let mut first_line = String::new();
    log.read_line(&mut first_line).unwrap();
    let address = first_line.split("http://").nth(1).unwrap().split('/').next().unwrap().to_owned();
    Running { process, log, address, first_line }
}

impl Running {
    fn explain(&self) -> String {
        let body = r#"{"code": "99904", "message": "MARKER"}"#;
        let mut stream = TcpStream::connect(&self.address).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
        let length = body.len();
        let request = format!(
            "POST /v1/explain?lang=es HTTP/1.1\r\nhost: x\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n{body}"
        );
        stream.write_all(request.as_bytes()).unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer
    }

    fn signal(&self, signal: Signal) {
        kill_process(Pid::from_child(&self.process), signal).unwrap();
    }

    /// Ends it; what the log said since.
    pub(crate) fn end(mut self) -> String {
        self.signal(Signal::TERM);
        assert_eq!(self.process.wait().unwrap().code(), Some(0));
        let mut log = String::new();
        self.log.read_to_string(&mut log).unwrap();
        log
    }
}

/// A test that fails leaves no process behind.
impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

#[test]
fn it_says_where_it_is_answers_and_ends() {
    let running = run(&["--lang", "es", "--log", "debug"]);
    let address = &running.address;
    let line = format!("nota: el servicio está en http://{address}/ (para detenerlo, pulse Ctrl+C)\n");
    assert_eq!(running.first_line, line);
    assert!(running.explain().contains("Recurso no encontrado"));
    let log = running.end();
    assert!(log.contains(r#"request route="/v1/explain" method="POST" status=200"#), "{log}");
    assert!(!log.contains("MARKER"), "{log}");
}

#[test]
fn sighup_loads_the_texts_anew() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("es/portal.ftl");
    fs::create_dir(folder.path().join("es")).unwrap();
    fs::write(&file, "code-99904 = Uno\n").unwrap();
    let mut running = run(&["--overlay", folder.path().to_str().unwrap(), "--log", "error"]);
    assert!(running.explain().contains("\"Uno\""));
    fs::write(&file, "code-99904 = Dos\n").unwrap();
    running.signal(Signal::HUP);
    let waited = (0..200).any(|_| {
        std::thread::sleep(Duration::from_millis(20));
        running.explain().contains("\"Dos\"")
    });
    assert!(waited, "the new text never came");
    fs::write(&file, "code-99904 Tres\n").unwrap();
    running.signal(Signal::HUP);
    let mut line = String::new();
    running.log.read_line(&mut line).unwrap();
    assert!(line.contains("an overlay is broken, the old texts stay"), "{line}");
    assert!(line.contains("portal.ftl:1"), "{line}");
    assert!(running.explain().contains("\"Dos\""));
    running.end();
}

#[test]
fn the_systemd_unit_is_in_order() {
    let unit = include_str!("../../../http/systemd/error-l10n.service");
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("error-l10n.service");
    // The command is where the unit wants it only once it is installed, and so is the manual.
    fs::write(&path, unit.replace("/usr/local/bin/error-l10n", env!("CARGO_BIN_EXE_error-l10n"))).unwrap();
    let verify = std::process::Command::new("systemd-analyze").args(["verify", "--man=no"]).arg(path).output();
    let Ok(verify) = verify else {
        println!("skipped: systemd-analyze is not installed");
        return;
    };
    assert!(verify.status.success(), "{}", String::from_utf8_lossy(&verify.stderr));
}
