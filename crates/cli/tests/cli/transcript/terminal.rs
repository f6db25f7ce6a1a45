//! A terminal to run commands in.

use std::fs::{File, OpenOptions};
use std::io::Read;
use std::process::{Command, Output, Stdio};

use rustix::pty::{self, OpenptFlags};
use rustix::termios::{self, Winsize};

/// Runs `command` with its standard output on a terminal of so many columns.
pub(crate) fn run(command: &mut Command, columns: u16) -> Output {
    let controller = pty::openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).unwrap();
    pty::grantpt(&controller).unwrap();
    pty::unlockpt(&controller).unwrap();
    let name = pty::ptsname(&controller, Vec::new()).unwrap().into_string().unwrap();
    let terminal = OpenOptions::new().read(true).write(true).open(name).unwrap();
    termios::tcsetwinsize(&terminal, Winsize { ws_row: 24, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0 }).unwrap();
    let child = command.stdout(terminal).spawn().unwrap();
    // The last handle of ours, or reading would never end.
    command.stdout(Stdio::null());
    let mut shown = Vec::new();
    // Linux says "input/output error" where the other side has closed.
    let _ = File::from(controller).read_to_end(&mut shown);
    let output = child.wait_with_output().unwrap();
    Output { stdout: String::from_utf8(shown).unwrap().replace("\r\n", "\n").into_bytes(), ..output }
}
