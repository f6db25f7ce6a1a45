//! A terminal to run commands in.

use std::fs::{File, OpenOptions};
use std::io::{Read, Write};
use std::os::fd::OwnedFd;
use std::process::{Command, Output, Stdio};

use rustix::pty::{self, OpenptFlags};
use rustix::termios::{self, Winsize};

/// Runs `command` with its standard output on a terminal of so many columns.
pub(crate) fn run(command: &mut Command, columns: u16) -> Output {
    let (controller, terminal) = open(columns);
    let child = command.stdout(terminal).spawn().unwrap();
    // The last handle of ours, or reading would never end.
    command.stdout(Stdio::null());
    let shown = all_of(controller).replace("\r\n", "\n");
    let output = child.wait_with_output().unwrap();
    Output { stdout: shown.into_bytes(), ..output }
}

/// What `command` shows on a terminal that is its standard error.
pub(crate) fn errors(command: &mut Command, columns: u16) -> String {
    let (controller, terminal) = open(columns);
    let mut child = command.stderr(terminal).spawn().unwrap();
    command.stderr(Stdio::null());
    let shown = all_of(controller);
    child.wait().unwrap();
    shown
}

/// Runs `command` with its standard input on a terminal where somebody types `keys`.
pub(crate) fn typed(command: &mut Command, keys: &[u8]) -> Output {
    let (controller, terminal) = open(80);
    let child = command.stdin(terminal).stdout(Stdio::piped()).spawn().unwrap();
    command.stdin(Stdio::null());
    let mut controller = File::from(controller);
    controller.write_all(keys).unwrap();
    child.wait_with_output().unwrap()
}

/// The side of a terminal that reads what is shown, and the one that shows it.
fn open(columns: u16) -> (OwnedFd, File) {
    let controller = pty::openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).unwrap();
    pty::grantpt(&controller).unwrap();
    pty::unlockpt(&controller).unwrap();
    let name = pty::ptsname(&controller, Vec::new()).unwrap().into_string().unwrap();
    let terminal = OpenOptions::new().read(true).write(true).open(name).unwrap();
    termios::tcsetwinsize(&terminal, Winsize { ws_row: 24, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0 }).unwrap();
    (controller, terminal)
}

fn all_of(controller: OwnedFd) -> String {
    let mut shown = Vec::new();
    // Linux says "input/output error" where the other side has closed.
    let _ = File::from(controller).read_to_end(&mut shown);
    String::from_utf8(shown).unwrap()
}
